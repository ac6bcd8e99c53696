//! From the start of the program to its first frame, and its peak of memory, beside a window of
//! eframe with nothing in it, by turns on the same private screen (Xvfb, drawing in software).
//!
//! `cargo bench --bench start`. The program is not told that it is measured: a client of the
//! screen looks at the pixels until the ground, which was painted before, is gone. The empty window
//! is this very file's binary, started with `--empty-window`. With `--line-window` it shows one
//! line of text: what the first letter costs, in software most of all, is in that one.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::disallowed_methods, clippy::float_arithmetic)]

#[cfg(target_os = "linux")]
mod measured {
    use eframe::egui;
    use std::io::{BufRead, BufReader};
    use std::path::Path;
    use std::process::{Child, Command, Stdio};
    use std::time::{Duration, Instant};
    use x11rb::connection::Connection;
    use x11rb::protocol::xproto::{ChangeWindowAttributesAux, ConnectionExt, ImageFormat};
    use x11rb::rust_connection::RustConnection;

    const RUNS: usize = 9;
    const SIZE: (u16, u16) = (1280, 800);
    const MOST_TIME: f64 = 1.5;
    const MOST_MEMORY: f64 = 2.0;
    /// The ground: no theme has this colour.
    const GROUND: u32 = 0x00FF_00FF;
    /// A new window may be black before anything is drawn.
    const BLANK: u32 = 0;
    const EMPTY: &str = "--empty-window";
    const LINE: &str = "--line-window";
    /// The peak of memory is read so long after the first frame.
    const SETTLED: Duration = Duration::from_millis(1500);

    /// A window with nothing in it, or with a line of text.
    struct Plain {
        line: Option<&'static str>,
    }

    impl eframe::App for Plain {
        fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
            if let Some(line) = self.line {
                ui.label(line);
            }
        }
    }

    fn plain_window(line: Option<&'static str>) {
        let viewport = egui::ViewportBuilder::default().with_inner_size([f32::from(SIZE.0), f32::from(SIZE.1)]);
        let options =
            eframe::NativeOptions { viewport, renderer: eframe::Renderer::Wgpu, ..eframe::NativeOptions::default() };
        eframe::run_native("plain", options, Box::new(move |_| Ok(Box::new(Plain { line })))).expect("window");
    }

    /// Ends what it holds, whatever happens.
    struct Running(Child);

    impl Drop for Running {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    /// A private screen, painted with the ground.
    struct Screen {
        display: String,
        x: RustConnection,
        root: u32,
        /// What the drivers keep from run to run, as they do for whoever starts a program again.
        cache: tempfile::TempDir,
        _server: Running,
    }

    impl Screen {
        fn open() -> Screen {
            let size = format!("{}x{}x24", SIZE.0, SIZE.1);
            let mut server = Command::new("Xvfb")
                .args(["-displayfd", "1", "-screen", "0", &size, "-nolisten", "tcp", "-noreset"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null())
                .spawn()
                .expect("Xvfb; .ci/packages.sh installs it");
            let mut number = String::new();
            let told = server.stdout.take().expect("its output");
            let server = Running(server);
            BufReader::new(told).read_line(&mut number).expect("the display's number");
            let display = format!(":{}", number.trim());
            let (x, screen) = x11rb::connect(Some(&display)).expect("connection");
            let root = x.setup().roots[screen].root;
            let ground = ChangeWindowAttributesAux::new().background_pixel(GROUND);
            x.change_window_attributes(root, &ground).expect("request").check().expect("ground");
            let screen = Screen { display, x, root, cache: tempfile::tempdir().expect("cache"), _server: server };
            screen.clear();
            screen
        }

        fn clear(&self) {
            self.x.clear_area(false, self.root, 0, 0, 0, 0).expect("request").check().expect("cleared");
        }

        fn pixel(&self, x: i16, y: i16) -> u32 {
            let image = self.x.get_image(ImageFormat::Z_PIXMAP, self.root, x, y, 1, 1, u32::MAX);
            let data = image.expect("request").reply().expect("image").data;
            u32::from_le_bytes([data[0], data[1], data[2], 0])
        }

        /// Whether something is drawn wherever one looks.
        fn is_drawn(&self) -> bool {
            let (width, height) = (i16::try_from(SIZE.0).expect("small"), i16::try_from(SIZE.1).expect("small"));
            let places = [(width / 2, height / 2), (20, 20), (width - 20, height - 20)];
            places.into_iter().all(|(x, y)| ![GROUND, BLANK].contains(&self.pixel(x, y)))
        }

        /// Whether more than one colour stands at the top left, where both have their first words.
        fn is_filled(&self) -> bool {
            let image = self.x.get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, 140, 32, u32::MAX);
            let data = image.expect("request").reply().expect("image").data;
            data.chunks(4).any(|pixel| pixel[..3] != data[..3])
        }

        /// The time to the first frame, that to the first with something on it, and the peak of
        /// memory in KiB.
        fn run(&self, program: &Path, arguments: &[&str], fills: bool) -> (Duration, Duration, u64) {
            self.clear();
            assert_eq!(self.pixel(20, 20), GROUND, "the window before is gone");
            let home = tempfile::tempdir().expect("home");
            let mut command = Command::new(program);
            command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
            for name in ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS"] {
                command.env_remove(name);
            }
            for name in ["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"] {
                command.env(name, home.path());
            }
            command.env("XDG_CACHE_HOME", self.cache.path());
            command.env("DISPLAY", &self.display).env("XDG_SESSION_TYPE", "x11").env("LANG", "C.UTF-8");
            command.env("LIBGL_ALWAYS_SOFTWARE", "1").env("VK_LOADER_DRIVERS_SELECT", "*lvp*");
            let start = Instant::now();
            let mut running = Running(command.spawn().expect("the program"));
            while !self.is_drawn() {
                assert!(start.elapsed() < Duration::from_secs(60), "nothing was drawn in a minute");
                assert!(running.0.try_wait().expect("its state").is_none(), "the program ended by itself");
                std::thread::sleep(Duration::from_millis(1));
            }
            let shown = start.elapsed();
            while fills && !self.is_filled() {
                assert!(start.elapsed() < Duration::from_secs(60), "nothing stands on it in a minute");
                std::thread::sleep(Duration::from_millis(1));
            }
            let filled = start.elapsed();
            std::thread::sleep(SETTLED);
            (shown, filled, peak(running.0.id()))
        }
    }

    /// The most memory that a process ever had in use, in KiB.
    fn peak(process: u32) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{process}/status")).expect("status");
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("VmHWM");
        line.trim().trim_end_matches(" kB").parse().expect("a number")
    }

    fn median<T: Copy + Ord>(values: &mut [T]) -> T {
        values.sort_unstable();
        values[values.len() / 2]
    }

    fn compare() {
        let ours = Path::new(env!("CARGO_BIN_EXE_imtiyoz"));
        let own = std::env::current_exe().expect("this program");
        let programs: [(&str, &Path, &[&str]); 3] =
            [("imtiyoz", ours, &[]), ("an empty window", &own, &[EMPTY]), ("a line of text", &own, &[LINE])];
        let screen = Screen::open();
        let (mut times, mut peaks) = ([const { Vec::new() }; 3], [const { Vec::new() }; 3]);
        let mut fills = [const { Vec::new() }; 3];
        for run in 0..=RUNS {
            for (which, (_, program, arguments)) in programs.iter().enumerate() {
                let (time, filled, memory) = screen.run(program, arguments, which != 1);
                // The first run reads from the disk.
                if run > 0 {
                    times[which].push(time);
                    fills[which].push(filled);
                    peaks[which].push(memory);
                }
            }
        }
        println!("the median of {RUNS} runs each, by turns, {} x {} in software:", SIZE.0, SIZE.1);
        let shown = times.each_mut().map(|times| median(times));
        let peak = peaks.each_mut().map(|peaks| median(peaks));
        for which in 0..programs.len() {
            let (times, peaks) = (&times[which], &peaks[which]);
            println!(
                "  {:<16} first frame {:>7.1?} ({:.1?} to {:.1?}), peak memory {:>6.1} MiB ({:.1} to {:.1})",
                programs[which].0,
                shown[which],
                times[0],
                times[RUNS - 1],
                peak[which] as f64 / 1024.0,
                peaks[0] as f64 / 1024.0,
                peaks[RUNS - 1] as f64 / 1024.0,
            );
        }
        let ratios = [
            ("time to the first frame", shown[0].as_secs_f64() / shown[1].as_secs_f64(), MOST_TIME),
            ("peak memory", peak[0] as f64 / peak[1] as f64, MOST_MEMORY),
        ];
        let filled = fills.each_mut().map(|times| median(times));
        let line = filled[0].as_secs_f64() / filled[2].as_secs_f64();
        println!("filled: imtiyoz {:.1?}, a line of text {:.1?}, ratio {line:.2}", filled[0], filled[2]);
        for (name, ratio, bound) in ratios {
            let word = if ratio <= bound { "held" } else { "NOT HELD" };
            println!("{name}: ratio {ratio:.2}, the bound is {bound}: {word}");
        }
    }

    pub fn main() {
        let is_asked = |name: &str| std::env::args().any(|argument| argument == name);
        if is_asked(EMPTY) {
            plain_window(None);
        } else if is_asked(LINE) {
            plain_window(Some("Imtiyoz"));
        } else if !is_asked("--test") {
            compare();
        }
    }
}

fn main() {
    #[cfg(target_os = "linux")]
    measured::main();
}
