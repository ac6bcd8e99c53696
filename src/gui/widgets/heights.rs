//! Rows one below the other, of which only those in sight are painted.

use eframe::egui::Ui;

/// Rows this far out of sight are painted too, in points, so that the keyboard gets to them.
const AROUND: f32 = 200.0;

/// How high each row was when it was last painted, so that those out of sight need not be.
#[derive(Default)]
pub struct Heights {
    width: f32,
    by_row: Vec<Option<f32>>,
    /// The room of rows left out since one was painted.
    left_out: f32,
}

impl Heights {
    /// Forgets the heights of another width or of another number of rows. Those of other lines
    /// stand until they are painted: they are near enough.
    pub fn begin(&mut self, width: f32, rows: usize) {
        if (self.width, self.by_row.len()) != (width, rows) {
            self.width = width;
            self.by_row = vec![None; rows];
        }
        self.left_out = 0.0;
    }

    /// Paints a row, or leaves its room where it is out of sight and need not be there.
    pub fn paint(&mut self, ui: &mut Ui, row: usize, is_needed: bool, content: impl FnOnce(&mut Ui)) {
        let Some(known) = self.by_row.get_mut(row) else { return };
        let (top, clip) = (ui.cursor().top() + self.left_out, ui.clip_rect());
        if let Some(height) = *known
            && !is_needed
            && (top + height < clip.top() - AROUND || top > clip.bottom() + AROUND)
        {
            self.left_out += height;
            return;
        }
        if self.left_out > 0.0 {
            ui.add_space(std::mem::take(&mut self.left_out));
        }
        let top = ui.cursor().top();
        content(ui);
        *known = Some(ui.cursor().top() - top);
    }

    /// Leaves the room of the last rows, before something else is painted.
    pub fn end(&mut self, ui: &mut Ui) {
        if self.left_out > 0.0 {
            ui.add_space(std::mem::take(&mut self.left_out));
        }
    }
}
