#!/bin/sh
# Builds the wheel of llama-cpp-python that packages carry: one library of the processor's part for
# every generation of processors, of which llama.cpp takes the best at the start. Twenty minutes on
# two cores; afterwards the wheel lies in FOLDER and is used again.
# Usage: engine.sh PYTHON FOLDER
#
# LAVENDER_VULKAN=1 adds the backend for graphics cards (needs glslc, Vulkan's and SPIR-V's headers).
set -eu
python=$1
folder=$2
here=$(dirname "$0")

# The version that the program is made for stands in one place.
wanted=$(sed -n 's/^ *"\(llama-cpp-python==[0-9.]*\)".*/\1/p' "$here/../../pyproject.toml")
version=${wanted#*==}
source=$folder/llama_cpp_python-$version.tar.gz
for wheel in "$folder"/llama_cpp_python-"$version"-*.whl; do
    [ -e "$wheel" ] && exit 0
done

# The source stays beside the wheel: the licences of what llama.cpp carries are in it alone.
mkdir -p "$folder"
[ -e "$source" ] || "$python" -m pip download --quiet --no-deps \
    --no-binary llama-cpp-python --dest "$folder" "$wanted"

# Without GGML_NATIVE=OFF the wheel dies on other processors than the builder's. SOURCE_DATE_EPOCH
# would make ggml choose other defaults, so it is not handed on. The folders put what CMake
# installs where the wheel has its libraries.
options="-DGGML_NATIVE=OFF -DGGML_BACKEND_DL=ON -DGGML_CPU_ALL_VARIANTS=ON"
for kind in BINDIR LIBDIR; do
    options="$options -DCMAKE_INSTALL_$kind=llama_cpp/lib"
done
options="$options -DCMAKE_INSTALL_INCLUDEDIR=llama_cpp/include"
if [ "$(uname)" = Darwin ]; then
    options="$options -DGGML_METAL=ON -DGGML_METAL_EMBED_LIBRARY=ON"
fi
if [ -n "${LAVENDER_VULKAN:-}" ]; then
    options="$options -DGGML_VULKAN=ON"
fi

# pip must not keep this wheel in place of the one for this machine.
env -u SOURCE_DATE_EPOCH CMAKE_ARGS="$options ${CMAKE_ARGS:-}" "$python" -m pip wheel --quiet \
    --no-cache-dir --no-deps --wheel-dir "$folder" "$source"
