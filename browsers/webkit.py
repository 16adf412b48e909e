"""WebKitGTK over WebDriver, on a screen of its own when the machine has none."""

from __future__ import annotations

import base64
import json
import os
import re
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from selenium import webdriver
from selenium.common.exceptions import InvalidSessionIdException, WebDriverException
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.actions.action_builder import ActionBuilder
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.client_config import ClientConfig
from selenium.webdriver.webkitgtk.service import Service
from urllib3.exceptions import HTTPError

from browsers.engine import PATIENCE, SCREEN, Crashed, Engine, Missing, Refused, installed
from browsers.wire import end

BROWSERS = ("usr/lib/*/webkit2gtk-4.*/MiniBrowser", "usr/libexec/webkit2gtk*/MiniBrowser")
# The window is never narrower than its toolbar: this makes that one narrow.
TOOLBAR = "* { padding: 0; margin: 0; min-width: 0; min-height: 0; border-width: 0; font-size: 1px }"


class WebKit(Engine):
    """Its automation keeps nothing on disk: a visit, and coming back, are of one session."""

    name = "WebKitGTK"
    outlives = False
    errands = re.compile("(?!)")

    def __init__(self, home: Path, proxy: str = "", dark: bool = False) -> None:
        driver = installed("WEBKIT_DRIVER", ["WebKitWebDriver"])
        options = webdriver.WebKitGTKOptions()
        options.binary_location = installed("WEBKIT", ["MiniBrowser"], BROWSERS)
        options.add_argument("--automation")
        if dark:
            options.add_argument("--dark-mode")
        style = home / "config/gtk-3.0/gtk.css"
        style.parent.mkdir(parents=True)
        style.write_text(TOOLBAR)
        self._screen, display = _screen()
        # Not as a capability: MiniBrowser reads a list of exceptions past its end, and dies of it now and then.
        strangers = {"http_proxy": proxy, "https_proxy": proxy, "no_proxy": "127.0.0.1"} if proxy else {}
        environment = {**os.environ, **strangers, **display, "XDG_CONFIG_HOME": str(home / "config")}
        self._start(lambda: Service(driver, env=environment), options)
        self._driver.set_script_timeout(PATIENCE)
        self.version = f"WebKitGTK {self._driver.capabilities['browserVersion']}"
        self._fit()

    def _start(self, service: Callable[[], Service], options: webdriver.WebKitGTKOptions) -> None:
        """On a busy machine MiniBrowser now and then never reports to its driver: then both are started again."""
        for attempts_left in (2, 1, 0):
            self._service = service()
            self._service.start()
            config = ClientConfig(
                remote_server_addr=self._service.service_url, timeout=20 if attempts_left else PATIENCE
            )
            try:
                self._driver = webdriver.Remote(config.remote_server_addr, options=options, client_config=config)
                config.timeout = PATIENCE
                return
            except (WebDriverException, HTTPError) as error:
                self._service.stop()
                if not attempts_left:
                    self._end_screen()
                    raise Refused(f"WebKitWebDriver: {error}") from error

    def _fit(self) -> None:
        """Makes the window so large that the page in it is a phone's screen."""
        width, height = SCREEN
        self._driver.set_window_rect(0, 0, width, height)
        for _ in range(20):
            inner = self._driver.execute_script("return [innerWidth, innerHeight]")
            if inner == [width, height]:
                return
            outer = self._driver.get_window_rect()
            self._driver.set_window_rect(0, 0, outer["width"] + width - inner[0], outer["height"] + height - inner[1])

    def open(self, url: str) -> None:
        self._driver.get(url)

    def visit(self, url: str) -> None:
        self.open("about:blank")
        self.open(url)

    def reload(self) -> None:
        self._driver.refresh()

    def evaluate(self, expression: str) -> Any:
        # As text, like the others; a refusal comes as a list, which no text is.
        script = (
            f"const done = arguments[0]; (async () => JSON.stringify(await ({expression})) ?? null)()"
            ".then(done, (error) => done([String(error)]));"
        )
        try:
            answer = self._driver.execute_async_script(script)
        except InvalidSessionIdException as error:
            raise Crashed("WebKitGTK") from error
        except WebDriverException as error:
            raise Refused(str(error.msg)) from error
        if isinstance(answer, list):
            raise Refused(answer[0])
        return None if answer is None else json.loads(answer)

    def touch(self, x: float, y: float) -> None:
        builder = ActionBuilder(self._driver, duration=0)
        builder.pointer_action.move_to_location(round(x), round(y)).pointer_down().pointer_up()
        builder.perform()

    def keys(self, text: str) -> None:
        ActionChains(self._driver, duration=0).send_keys(text.replace("\n", Keys.ENTER)).perform()

    def control(self, key: str) -> None:
        key = Keys.END if key == "End" else key
        ActionChains(self._driver, duration=0).key_down(Keys.CONTROL).send_keys(key).key_up(Keys.CONTROL).perform()

    def come_back(self, url: str) -> None:
        before = self._driver.current_window_handle
        self._driver.switch_to.new_window("window")
        after = self._driver.current_window_handle
        self._driver.switch_to.window(before)
        self._driver.close()
        self._driver.switch_to.window(after)
        self._fit()
        self.open(url)

    def crash(self) -> None:
        raise Refused("WebKitWebDriver ends its session with the page's process")

    def second(self, url: str) -> None:
        self._other = self._driver.current_window_handle
        self._driver.switch_to.new_window("window")
        self._fit()
        self.open(url)

    def switch(self) -> None:
        self._other, other = self._driver.current_window_handle, self._other
        self._driver.switch_to.window(other)

    def screenshot(self) -> bytes:
        return base64.b64decode(self._driver.get_screenshot_as_base64())

    def close(self) -> None:
        with suppress(WebDriverException, HTTPError):
            self._driver.quit()
        self._service.stop()
        self._end_screen()

    def _end_screen(self) -> None:
        if self._screen:
            end(self._screen)


def _screen() -> tuple[subprocess.Popen | None, dict[str, str]]:
    """A virtual screen and what to tell programs of it (MiniBrowser has no headless mode); none beside a real one."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return None, {}
    program = installed("XVFB", ["Xvfb"])
    reading, writing = os.pipe()
    command = [program, "-displayfd", str(writing), "-screen", "0", "1024x1024x24", "-nolisten", "tcp"]
    process = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as answer:
        number = answer.readline().strip()
    if not number:
        end(process)
        raise Missing("Xvfb did not start")
    return process, {"DISPLAY": f":{number}"}
