"""Every place of a page by the Tab key: what has no name, what is not reached, what holds one."""

from tests.outside.reach import (
    LINES,
    Node,
    Window,
    describe,
    enabled,
    focused,
    has,
    keys,
    seen,
    until,
)

MOST = 150
CONTROLS = ("push button", "toggle button", "check box", "radio button", "combo box", "spin button")


def walk(window: Window, page: Node) -> list[str]:
    """Go once around ``page``, the window or a dialog, and come back; what is wrong there."""
    wrong: list[str] = []
    first = at = _control(until(window.focus_at, "the keyboard is somewhere"))
    reached = [at]
    for _ in range(MOST):
        keys("Tab")
        if not _moved(window, at):
            wrong.append(f"Tab does not leave {describe(at)}")
            break
        at = _control(until(window.focus_at, "the keyboard is somewhere"))
        if at == first:
            break
        if at in reached:
            wrong.append(f"Tab goes round from {describe(at)}, and never back to {describe(first)}")
            break
        reached.append(at)
    else:
        wrong.append(f"after {MOST} times Tab is not back at {describe(first)}")
    inside = list(seen(page))
    wrong += [f"not in the page: {describe(each)}" for each in reached if each not in inside]
    wrong += [f"no name: {describe(each)}" for each in reached if not each.get_name()]
    for each in inside:
        name = describe(each)
        usable = enabled(each) and each.get_role_name() not in LINES
        if usable and has(each, "FOCUSABLE") and each not in reached:
            wrong.append(f"Tab does not reach {name}")
        elif usable and each.get_role_name() in CONTROLS and not has(each, "FOCUSABLE"):
            wrong.append(f"no key reaches {name}")
        elif each.get_role_name() in CONTROLS and not each.get_name():
            wrong.append(f"no name: {name} in {describe(each.get_parent())}")
        elif each.get_name() and each.get_role_name() in ("filler", "unknown"):
            wrong.append(f"no role: {name}")
    return wrong


def _control(node: Node) -> Node:
    """A list instead of its line."""
    return node.get_parent() if node.get_role_name() in LINES else node


def _moved(window: Window, at: Node) -> bool:
    try:
        until(lambda: _control(window.focus_at()) != at and not focused(at), "Tab leads on", 3)
    except AssertionError:
        return False
    return True
