"""The journeys, repeated in every browser engine there is on this machine."""
