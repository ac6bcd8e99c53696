use imtiyoz::*;
#[test]
fn first() {
    let source = law::read_source(store::embedded_rulebook())
        .map_err(|p| {
            for x in &p {
                println!("{x:?}")
            }
        })
        .unwrap();
    let book = law::compile(&source)
        .map_err(|p| {
            for x in &p {
                println!("{x:?}")
            }
        })
        .unwrap();
    let plan = store::load_plan(std::path::Path::new("tests/plans/design.plan.ron")).unwrap().plan;
    let (inputs, problems) = plan::Inputs::read(&book, &plan, &plan.variants[0]);
    println!("{problems:?}");
    println!("nodes {}", book.nodes.len());
    let t = std::time::Instant::now();
    let mut ev = assess::Evaluation::new(&book, &inputs);
    let _ = assess::assess_evaluated(&mut ev).unwrap();
    println!("base {:?}", t.elapsed());
    let t = std::time::Instant::now();
    let a = assess::assess(&book, &inputs, book.currency).unwrap();
    println!("all {:?}", t.elapsed());
    for p in &a.programmes {
        println!(
            "{} {:?} {:?} {:?} {:?} {:?}",
            book.programmes[p.programme].id,
            p.outcome,
            p.amount,
            p.bounds,
            p.unmet,
            p.needs.iter().map(|f| &book.facts[*f].id).collect::<Vec<_>>()
        );
    }
    println!("{:?}", a.totals);
}
