//! Benchmarks, a file a layer.

mod report;

fn main() {
    divan::main();
}
