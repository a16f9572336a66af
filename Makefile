# `make` lists the targets. CI runs `make ci` and nothing else.

CARGO ?= cargo
ESTATE := fixtures/projects/council
UNMOOR := target/release/unmoor
PACKAGES ?= target/packages

.PHONY: help run test ci fmt clippy offline docs docs-current bless bench bench-peers oracle ecosystem fuzz catalogue catalogue-review new-rule clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: ## build, check the sample estate and show what it found
	$(CARGO) build --release --locked
	@echo
	@echo '$$ unmoor check $(ESTATE)'
	@$(UNMOOR) check $(ESTATE) || [ $$? -eq 1 ]
	@echo
	@echo 'That is the sample estate; $(ESTATE)/README.md tells what it stands for.'

test: ## run all tests
	$(CARGO) test --locked --workspace

fmt:
	$(CARGO) fmt --all --check

clippy:
	$(CARGO) clippy --locked --workspace --all-targets -- -D warnings

offline: ## run the tests once without a network
	@if unshare -rn true 2>/dev/null; then \
	  unshare -rn $(CARGO) test --locked --workspace --offline --quiet; \
	else echo 'offline: this machine cannot make a namespace without a network, so this was not tried'; fi

docs: ## write the generated pages under docs/ anew
	$(CARGO) run --locked --quiet -- docs-for-developers docs

docs-current: docs ## say whether the generated pages are as committed
	@git diff --exit-code --stat -- docs || { echo 'docs: commit what `make docs` writes'; exit 1; }

ci: fmt clippy test offline docs-current ## everything that CI checks

bless: ## accept the snapshots of a test run, after reading them
	INSTA_UPDATE=always $(CARGO) test --locked

bench: ## measure speed and memory against bare parsing of the same files
	$(CARGO) bench --locked --bench layers
	benches/whole-program

bench-peers: ## measure other tools beside unmoor on real repositories, where they are there
	benches/peers

oracle: ## compare with the real terraform on random expressions and configurations, where it is there
	benches/oracle

ecosystem: ## run over real repositories and show what changed since the last time
	benches/ecosystem

fuzz: ## fuzz the parser and the check for FUZZ_SECONDS each
	fuzz/run

catalogue: ## make rules/catalogue/facts anew from pinned packages, which are downloaded where they are missing
	tools/catalogue/fetch $(PACKAGES)
	$(CARGO) run --locked --release --quiet -p catalogue -- . $(PACKAGES)

catalogue-review: ## list what of the judged services somebody should look at next
	$(CARGO) run --locked --quiet -- catalogue review

new-rule: ## GROUP=… NAME=…: lay out the files of a new rule
	@tools/new-rule "$(GROUP)" "$(NAME)"

clean:
	$(CARGO) clean
