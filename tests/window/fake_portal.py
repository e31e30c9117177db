"""A desktop's screenshot portal for tests, in a process and on a bus of its own.

Run by the system's Python, which has GLib: ``fake_portal.py FILE CODE`` answers every request
with that file and that code, and prints a line once it can be asked.
"""

import sys

from gi.repository import Gio, GLib  # type: ignore[import-not-found, unused-ignore]

INTERFACE = """<node><interface name="org.freedesktop.portal.Screenshot">
<method name="Screenshot"><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
<arg type="o" direction="out"/></method></interface></node>"""


def called(bus, sender, _path, _interface, _method, parameters, invocation) -> None:  # type: ignore[no-untyped-def]
    """One request: its handle at once, its answer a little later."""
    options = parameters.unpack()[1]
    assert options["interactive"] is True
    name = sender.lstrip(":").replace(".", "_")
    handle = f"/org/freedesktop/portal/desktop/request/{name}/{options['handle_token']}"
    invocation.return_value(GLib.Variant("(o)", (handle,)))
    answer = {"uri": GLib.Variant("s", GLib.filename_to_uri(sys.argv[1]))}
    bus.emit_signal(
        sender,
        handle,
        "org.freedesktop.portal.Request",
        "Response",
        GLib.Variant("(ua{sv})", (int(sys.argv[2]), answer)),
    )


def ready(bus, _name) -> None:  # type: ignore[no-untyped-def]
    """The name is ours: stand ready."""
    face = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    bus.register_object("/org/freedesktop/portal/desktop", face, called, None, None)
    print("ready", flush=True)


Gio.bus_own_name(Gio.BusType.SESSION, "org.freedesktop.portal.Desktop", 0, None, ready, None)
GLib.MainLoop().run()
