"""What a build is made of, one file a part. `outputs()` in build.py puts them together."""
