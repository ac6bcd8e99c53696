//! What is embedded is embedded anew when a file is added to it: folders are no dependencies of
//! their own.

fn main() {
    println!("cargo::rerun-if-changed=assets");
    println!("cargo::rerun-if-changed=saves");
}
