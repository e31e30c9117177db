#!/bin/sh
# Builds llama-server, for comparison, from the llama.cpp sources that Lavender's engine is built
# from: those inside the source package of llama-cpp-python. Takes about ten minutes, once.
# Usage: llama_server.sh VENV FOLDER    afterwards FOLDER/llama-server is there
set -eu
venv=$1
folder=$2
[ -x "$folder/llama-server" ] && exit 0
mkdir -p "$folder"
version=$("$venv/bin/python" -c 'from importlib.metadata import version; print(version("llama-cpp-python"))')
"$venv/bin/python" -m pip download --quiet --no-deps --no-binary llama-cpp-python \
    --dest "$folder" "llama-cpp-python==$version"
"$venv/bin/python" -m pip install --quiet cmake ninja
rm -rf "$folder/source"
mkdir "$folder/source"
tar -xzf "$folder"/llama_cpp_python-*.tar.gz -C "$folder/source" --strip-components 1
"$venv/bin/cmake" -S "$folder/source/vendor/llama.cpp" -B "$folder/build" -G Ninja \
    -DCMAKE_MAKE_PROGRAM="$(cd "$venv/bin" && pwd)/ninja" -DCMAKE_BUILD_TYPE=Release \
    -DBUILD_SHARED_LIBS=OFF -DLLAMA_CURL=OFF -DLLAMA_OPENSSL=OFF -DLLAMA_BUILD_TESTS=OFF \
    -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_SERVER=ON -DLLAMA_USE_PREBUILT_UI=OFF
"$venv/bin/cmake" --build "$folder/build" --target llama-server
cp "$folder/build/bin/llama-server" "$folder/llama-server"
rm -rf "$folder/source" "$folder/build"
