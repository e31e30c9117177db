# What a person types. Every target sets up what it needs; nothing is fetched twice.
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
FRIDGE := resources/samples/fridge.png

# Of the comparison with llama-server.
SHAPE := 7b
PROFILE := lean quick
# Of the engine's soak.
FAULTS := 200

# What packages are made of: make frozen makes it.
FROZEN := build/frozen/lavender
ICON := build/frozen/icons/lavender.ico
PACKAGE := PYTHONPATH=app:packaging $(BIN)/python -m linux

# Of each target of fuzzing.
SECONDS_OF_FUZZING := 120

.PHONY: frozen check-again check-processors deb rpm run-installer check-deb check-rpm check-run windows-installer check-windows dmg check-packaging
.PHONY: demo run test lint format translations test-reference test-agreement test-downloads test-cards test-network test-long-use drive soak soak-engine soak-hostile fuzz audit bench gallery pocket clean help


help:
	@echo "make demo            set up, ask about a sample photo, open the window where there is a screen"
	@echo "make run             open the window"
	@echo "make test            set up and run the tests"
	@echo "make lint            formatting, lint and strict types"
	@echo "make format          put the code into its format"
	@echo "make translations    bring the files of other languages up to date with the code"
	@echo "make test-reference  compare image features with transformers (downloads torch)"
	@echo "make test-agreement  answers with and without caches, over many random sequences"
	@echo "make test-downloads  a hundred lost connections and a hundred kills of a download"
	@echo "make test-cards      the engine on a graphics card, or on a driver in software (builds llama.cpp again)"
	@echo "make test-network    a day's use without a network, every socket of it counted (Linux, strace)"
	@echo "make test-long-use   two thousand questions through the window, and what grows meanwhile"
	@echo "make soak-engine     two hundred kills, hangs and ends of memory of the engine's children (Linux)"
	@echo "make drive           go through the real window from outside, by names and keys (Linux)"
	@echo "make soak            kills, power cuts and damage by the thousand (half an hour)"
	@echo "make soak-hostile    thousands of spoiled pictures, models and documents (twenty minutes)"
	@echo "make fuzz            coverage-guided fuzzing of all that reads bytes from outside"
	@echo "make audit           known weaknesses of the libraries that are used (asks the Internet)"
	@echo "make bench           measure beside llama-server on a model of real size (half an hour)"
	@echo "make gallery         every screen and state of the window as pictures, in build/gallery"
	@echo "make frozen          a folder that runs without Python, in build/frozen (half an hour the first time)"
	@echo "make check-again     freeze the same commit elsewhere: which files differ? (after make frozen)"
	@echo "make check-processors   the frozen folder on emulated processors of 2008 to 2014 (qemu-user)"
	@echo "make deb             the package for Debian and Ubuntu, in build/packages"
	@echo "make rpm             the package for Fedora and openSUSE (rpmbuild)"
	@echo "make run-installer   the installer for any Linux, without an administrator"
	@echo "make check-deb       install, use, upgrade and remove the deb in an empty Debian (as root)"
	@echo "make check-rpm       the rpm in a root of its own: installed, upgraded, removed (as root)"
	@echo "make check-run       the same with the .run, in an empty home"
	@echo "make dmg             Lavender.app, signed and checked, and its disk image (on a Mac)"
	@echo "make check-packaging look through workflows, scripts and property lists with what tools are there"
	@echo "make windows-installer  the installer for Windows and the portable zip, of a frozen folder (NSIS)"
	@echo "make check-windows   try the installer for Windows under Wine (Debian's nsis, wine, mingw-w64)"
	@echo "make pocket          train Pocket again (hours on a processor, minutes on a GPU)"

demo: $(READY)
	$(BIN)/lavender ask $(FRIDGE) "What is in my fridge, and what could I cook?"
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] || [ "$$(uname)" = Darwin ]; then \
		$(BIN)/lavender $(FRIDGE); \
	else \
		echo "There is no screen here; where there is one, the window opens now."; \
	fi

run: $(READY)
	$(BIN)/lavender

test: $(READY)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

translations: $(READY)
	sh packaging/develop/translations.sh $(BIN)

test-reference: $(READY)
	sh packaging/develop/reference.sh

test-agreement: $(READY)
	SEQUENCES=100 $(BIN)/python -m pytest tests/engine/test_agreement.py
	SEQUENCES=150 STEPS=30 $(BIN)/python -m pytest tests/engine/test_cache_sequences.py \
		tests/engine/test_places_sequences.py

test-downloads: $(READY)
	INTERRUPTIONS=100 $(BIN)/python -m pytest tests/models/hub --timeout 900

test-cards:
	sh packaging/develop/cards.sh

test-network: $(READY)
	$(BIN)/python -m tests.faults.network

test-long-use: $(READY)
	$(BIN)/python -m tests.faults.long_use --questions 2000 --photos 300

soak-engine: $(READY)
	$(BIN)/python -m tests.faults.engine --times $(FAULTS)

drive: $(READY)
	sh tests/outside/drive.sh $(abspath $(BIN)/python) build/drive

soak: $(READY)
	$(BIN)/python -m tests.faults.kills --times 1000
	$(BIN)/python -m tests.faults.power_cuts --times 1000
	$(BIN)/python -m tests.faults.damage --times 400
	$(BIN)/python -m tests.faults.refusals --times 50

soak-hostile: $(READY)
	$(BIN)/python -m tests.faults.hostile_images --times 10000
	$(BIN)/python -m tests.faults.hostile_documents --times 5000
	$(BIN)/python -m tests.faults.hostile_models --times 10000 --opened 300

# atheris goes into a folder of its own: it is for Linux, and nothing else needs it.
fuzz: $(READY)
	$(BIN)/python -m pip install --quiet --target build/fuzz "atheris>=3,<4"
	for target in gguf container wire document strip markup; do \
		PYTHONPATH=build/fuzz $(BIN)/python -m tests.faults.fuzz_readers $$target \
			--seconds $(SECONDS_OF_FUZZING) || exit 1; \
	done

audit: $(READY)
	sh packaging/develop/audit.sh $(BIN)

bench: $(READY)
	sh packaging/develop/llama_server.sh $(VENV) build/llama-server
	$(BIN)/python -m tests.benchmarks --server build/llama-server/llama-server \
		--shape $(SHAPE) --profile $(PROFILE) --pairs build/pairs

gallery: $(READY)
	$(BIN)/python -m tests.gallery --out build/gallery

frozen:
	sh packaging/freeze/freeze.sh

check-again:
	sh packaging/freeze/again.sh

check-processors:
	sh packaging/freeze/old_processors.sh $(FROZEN)

deb: $(READY)
	$(PACKAGE).deb --frozen $(FROZEN) --out build/packages

rpm: $(READY)
	$(PACKAGE).rpm --frozen $(FROZEN) --out build/packages

run-installer: $(READY)
	$(PACKAGE).installer --frozen $(FROZEN) --out build/packages

check-deb: $(READY)
	package=$$($(PACKAGE).deb --frozen $(FROZEN) --out build/packages) && \
	older=$$($(PACKAGE).deb --frozen $(FROZEN) --out build/check-deb --number 0.0.1) && \
	packaging/linux/check_deb.sh "$$package" "$$older" build/check-deb

check-rpm: $(READY)
	package=$$($(PACKAGE).rpm --frozen $(FROZEN) --out build/packages) && \
	older=$$($(PACKAGE).rpm --frozen $(FROZEN) --out build/check-rpm --number 0.0.1) && \
	packaging/linux/check_rpm.sh "$$package" "$$older"

check-run: $(READY)
	file=$$($(PACKAGE).installer --frozen $(FROZEN) --out build/packages) && \
	packaging/linux/check_run.sh "$$file" build/check-run

windows-installer: $(READY)
	sh packaging/windows/build.sh $(VENV) $(FROZEN) $(ICON)

check-windows: $(READY)
	sh packaging/windows/check_wine.sh $(VENV)

dmg:
	sh packaging/ci/build_macos.sh

check-packaging: $(READY)
	sh packaging/ci/check.sh $(BIN)/python

pocket:
	sh packaging/pocket/train.sh

clean:
	rm -rf $(VENV) build .venv-reference .venv-pocket .mypy_cache .ruff_cache .pytest_cache

$(READY): pyproject.toml packaging/develop/setup.sh
	sh packaging/develop/setup.sh $(VENV)
	@touch $(READY)
