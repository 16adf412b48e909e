from js import bring
from pyscript import sync

from core.app import handle

sync.handle = handle
sync.bring = bring
