#!/bin/sh
# Runs the tests of the engine on graphics cards, in a virtual environment of its own: llama.cpp is
# built with Vulkan there, which takes about ten minutes once. Without a card a driver in software does
# (Debian: mesa-vulkan-drivers); llama.cpp passes processors over unless they are asked for by
# number.
# Debian and Ubuntu need: glslc libvulkan-dev spirv-headers mesa-vulkan-drivers. The headers of
# Debian 12 are too old; with newer ones elsewhere: CMAKE_ARGS="-DVulkan_INCLUDE_DIR=/path/include"
set -eu
venv=.venv-cards

if [ ! -f "$venv/.ready" ]; then
    [ -x "$venv/bin/python" ] || "${PYTHON:-python3}" -m venv "$venv"
    # pip must not take the wheel for processors that it keeps, nor keep this one in its place.
    CMAKE_ARGS="-DGGML_VULKAN=ON ${CMAKE_ARGS:-}" "$venv/bin/python" -m pip install --quiet --no-cache-dir \
        --no-binary llama-cpp-python --editable ".[dev]"
    touch "$venv/.ready"
fi
GGML_VK_VISIBLE_DEVICES=${GGML_VK_VISIBLE_DEVICES:-0} \
    "$venv/bin/python" -m pytest tests/engine/test_cards.py "$@"
