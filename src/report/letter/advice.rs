//! What would change it: the changes that grant what is refused, with what they cost and bring.

use super::super::document::{Block, Item, Run};
use super::super::stuck_text;
use super::{Letter, heading};
use crate::advise::{Advised, Offer};
use crate::explain::Speaker;

/// So many changes are told of each programme.
const MOST: usize = 2;

pub(super) fn advice(letter: &Letter<'_>, speaker: &Speaker<'_>) -> Vec<Block> {
    if letter.advised.is_empty() {
        return Vec::new();
    }
    let mut items = Vec::new();
    for advised in letter.advised {
        items.push(Item { depth: 0, runs: vec![Run::strong(speaker.programme(advised.programme))] });
        if advised.offers.is_empty() {
            items.push(Item { depth: 1, runs: vec![Run::plain(stuck_text(advised, speaker))] });
        }
        items.extend(advised.offers.iter().take(MOST).flat_map(|offer| told(letter, offer, speaker)));
    }
    let mut blocks = vec![heading(2, "letter-advice", speaker)];
    if let Some(best) = best(letter.advised) {
        blocks.push(Block::Text(vec![
            Run::strong(speaker.text("letter-best")),
            Run::plain(format!(" {}", speaker.way(best))),
        ]));
    }
    blocks.push(Block::Lines(items));
    blocks
}

fn told(letter: &Letter<'_>, offer: &Offer, speaker: &Speaker<'_>) -> Vec<Item> {
    let mut items = vec![Item { depth: 1, runs: vec![Run::plain(speaker.way(offer))] }];
    let lines = speaker.offered(offer, letter.assessment.currency);
    items.extend(lines.into_iter().map(|line| Item { depth: 2, runs: vec![Run::weak(line)] }));
    items
}

/// The change that leaves most, if any leaves something.
fn best(advised: &[Advised]) -> Option<&Offer> {
    let offers = advised.iter().flat_map(|advised| &advised.offers);
    let known = offers.filter_map(|offer| Some((offer.effect.net()?, offer)));
    known.filter(|(left, _)| *left > 0).max_by_key(|(left, _)| *left).map(|(_, offer)| offer)
}
