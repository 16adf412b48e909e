from pyscript import sync

from core.app import handle

sync.handle = handle
