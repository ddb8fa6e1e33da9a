//! Upper bounds of the match by an exact solver (`HiGHS`, through Python).

use std::io::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use firstfeed::domain::engine::{Choice, Instance, SMOOTHING};
use serde_json::json;

/// The solver allows for so much, in `F`.
const ROUNDING: f64 = 1e-5;
/// Processes at a time.
const PROCESSES: usize = 2;

/// For each instance at least the match of the best choice there is. The solver gets so many
/// seconds for each, and the choice to start from.
pub(crate) fn bounds(instances: &[(Instance, Choice)], seconds: f64) -> Vec<f64> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = project.join(".cache/servers/exact/python/bin/python");
    assert!(
        python.exists(),
        "The exact solver is not installed. Please run: bash tests/run.sh"
    );
    let parts: Vec<Vec<usize>> = (0..PROCESSES)
        .map(|part| (part..instances.len()).step_by(PROCESSES).collect())
        .collect();
    let running: Vec<Child> = parts
        .iter()
        .map(|part| {
            let mut child = Command::new(&python)
                .arg(project.join("tests/quality/exact.py"))
                .arg(seconds.to_string())
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut input = child.stdin.take().unwrap();
            // The solver reads all before it starts, so that nothing waits here.
            for &at in part {
                let (instance, choice) = &instances[at];
                writeln!(input, "{}", described(instance, choice)).unwrap();
            }
            child
        })
        .collect();
    let mut bounds = vec![f64::NAN; instances.len()];
    for (child, part) in running.into_iter().zip(&parts) {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success(), "the exact solver failed");
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!(text.lines().count(), part.len());
        for (line, &at) in text.lines().zip(part) {
            let [bound, value]: [f64; 2] = serde_json::from_str(line).unwrap();
            let score = instances[at].1.score.ln();
            assert!(
                value >= score - ROUNDING,
                "instance {at}: the solver measures {value}, not {score}"
            );
            assert!(
                bound >= value - ROUNDING,
                "instance {at}: {value} is above the bound {bound}"
            );
            bounds[at] = bound.max(value).exp();
        }
    }
    bounds
}

/// An instance as the solver reads it: what may not be chosen is left out.
fn described(instance: &Instance, choice: &Choice) -> serde_json::Value {
    let sum: f64 = instance.shares.iter().sum();
    let shares: Vec<f64> = instance.shares.iter().map(|share| share / sum).collect();
    let allowed: Vec<usize> = (0..instance.candidates.len())
        .filter(|&at| instance.allows(&instance.candidates[at]))
        .collect();
    let candidates: Vec<_> = allowed
        .iter()
        .map(|&at| {
            let candidate = &instance.candidates[at];
            json!([candidate.rate, candidate.person, candidate.worth])
        })
        .collect();
    let start: Vec<usize> = choice
        .chosen
        .iter()
        .map(|at| allowed.binary_search(at).unwrap())
        .collect();
    json!({
        "shares": shares,
        "smoothing": SMOOTHING,
        "budget": instance.budget,
        "most": instance.most,
        "candidates": candidates,
        "start": start,
    })
}
