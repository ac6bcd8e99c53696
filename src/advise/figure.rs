//! A figure that somebody asks about: of a programme, of a total, or of the company as a whole.

use crate::assess::{Assessment, Batch, Lacking, ProgrammeResult, Sum, Total, TotalId};
use crate::law::{Beneficiary, ProgrammeId};

/// A figure: of one programme, of one total, or of the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    Programme(ProgrammeId),
    Total(TotalId),
    /// What the company has of everything that adds up, by right and at most.
    Company,
}

impl Figure {
    /// The figure in minor units; nothing granted is nothing.
    pub fn of(self, assessment: &Assessment) -> i128 {
        match self {
            Figure::Programme(id) => assessment.programme(id).and_then(|result| result.amount).unwrap_or(0),
            Figure::Total(..) | Figure::Company => self.at(&assessment.totals).amount,
        }
    }

    /// The figure among totals, with what it lacks; of one programme nothing.
    pub fn at(self, totals: &[Total]) -> Sum {
        Sum::of(totals.iter().filter(|total| self.has(total.id)))
    }

    /// What the figure lacks, so that whatever is said of it is said of what is known.
    pub fn lacking(self, assessment: &Assessment) -> Lacking {
        match self {
            Figure::Programme(id) => {
                let mut lacking = Lacking::default();
                lacking.add(&id, assessment.programme(id).map(ProgrammeResult::lack).unwrap_or_default());
                lacking
            }
            Figure::Total(..) | Figure::Company => self.at(&assessment.totals).lacking,
        }
    }

    /// What the figure lacks in the variant that a batch has assessed.
    pub fn lacking_in(self, batch: &Batch<'_>) -> Lacking {
        batch.lacking(|id| match self {
            Figure::Programme(only) => only == id,
            Figure::Total(..) => batch.total_of(id).is_some_and(|total| self.has(total)),
            Figure::Company => batch.is_companys(id),
        })
    }

    /// Whether a total is in the figure.
    fn has(self, total: TotalId) -> bool {
        match self {
            Figure::Programme(_) => false,
            Figure::Total(own) => total == own,
            Figure::Company => total.beneficiary == Beneficiary::Company,
        }
    }

    /// The figure in the variant that a batch has assessed, in minor units.
    pub fn in_batch(self, batch: &Batch<'_>) -> i128 {
        match self {
            Figure::Programme(id) => batch.amount(id).unwrap_or(0),
            Figure::Total(id) => batch.total(id),
            Figure::Company => batch.company(),
        }
    }
}
