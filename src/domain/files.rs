//! Files on their way: being read or written, or awaiting a yes.

use super::effect::{Place, RequestId};
use super::export::Format;
use super::plan_file::PlanFile;

/// A plan file that was read and awaits a yes.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    /// Name of the file.
    pub name: String,
    /// What it would bring.
    pub plan: PlanFile,
}

/// A file being read or written; one at a time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileRequest {
    /// The request.
    pub id: RequestId,
    /// What is being written, if the file is not being read.
    pub export: Option<Exporting>,
}

/// An export under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exporting {
    /// What it is.
    pub format: Format,
    /// Where it goes.
    pub place: Place,
    /// Sources of the plan that are not in it.
    pub left_out: usize,
}

/// An export to a path where a file is already; it awaits a yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// What is to be written.
    pub format: Format,
    /// The path as it was typed.
    pub place: Place,
    /// Where the file lies.
    pub path: String,
}
