//! The language of rulebooks, each of its words in a rulebook of one programme.
#![allow(clippy::field_reassign_with_default)]

use imtiyoz::assess::{self, Assessment};
use imtiyoz::law::{self, ProgrammeId, Rulebook, SourceFile};
use imtiyoz::plan::{self, Inputs};

const HEADER: &str = r#"(
    id: "small", version: "2026-01-01", currency: "UZS",
    exchange: {"USD": (fact: "uzs_per_usd")},
    acts: [(id: "act", confidence: primary)],
)"#;

const FACTS: &str = r#"[
    (id: "size", group: "a", kind: Choice(["small", "medium", "large"])),
    (id: "member", group: "a", kind: YesNo),
    (id: "joined", group: "a", kind: Date),
    (id: "heads", group: "a", kind: Level("person")),
    (id: "part", group: "a", kind: Share),
    (id: "fee", group: "a", kind: Money()),
    (id: "sales", group: "a", kind: Flow),
    (id: "repairs", group: "a", kind: Costs),
    (id: "uzs_per_usd", group: "a", kind: Rate("USD")),
]"#;

/// A rulebook as text; what is not given is empty.
#[derive(Clone, Default)]
struct Law {
    parameters: String,
    definitions: String,
    readings: String,
    programmes: Vec<String>,
}

impl Law {
    /// One programme, `p`, in force throughout, without conditions, that pays an amount a month.
    fn paying(amount: &str) -> Law {
        Law::rule(&format!("conditions: [], benefit: Amount({amount})"))
    }

    fn rule(rule: &str) -> Law {
        Law::default().and("p", &format!(r#"[(from: "2020-01-01", citation: (act: "act"), {rule})]"#))
    }

    fn and(mut self, id: &str, rules: &str) -> Law {
        self.programmes
            .push(format!(r#"(id: "{id}", kind: cash, beneficiary: company, certainty: by_right, rules: {rules})"#));
        self
    }

    fn files(&self) -> Vec<SourceFile> {
        let file = |name: &str, text: String| SourceFile { name: name.to_owned(), text };
        let mut files = vec![
            file("rulebook.ron", HEADER.to_owned()),
            file("facts.ron", FACTS.to_owned()),
            file("parameters.ron", format!("[{}]", self.parameters)),
            file("definitions.ron", format!("[{}]", self.definitions)),
            file("readings.ron", format!("[{}]", self.readings)),
        ];
        for (number, text) in self.programmes.iter().enumerate() {
            files.push(file(&format!("programmes/{number}.ron"), text.clone()));
        }
        files
    }

    fn book(&self) -> Rulebook {
        let source = law::read_source(self.files()).unwrap();
        law::compile(&source).unwrap_or_else(|problems| panic!("{problems:#?}"))
    }

    /// The mistakes found: file, line, column, id, arguments.
    fn mistakes(&self) -> Vec<String> {
        let problems = match law::read_source(self.files()) {
            Ok(source) => law::compile(&source).map(|_| Vec::new()).unwrap_or_else(|problems| problems),
            Err(problems) => problems,
        };
        let words = |problem: &imtiyoz::quantity::Problem| {
            let place = problem.place.map_or_else(String::new, |place| format!(":{}:{}", place.line, place.column));
            let args: Vec<String> = problem.args.iter().map(|(name, value)| format!("{name}={value}")).collect();
            format!("{}{place} {} {}", problem.file.as_deref().unwrap_or("-"), problem.id, args.join(" "))
        };
        problems.iter().map(words).collect()
    }

    /// Every programme; the same by the scalar path, by a batch, and by a batch of it alone.
    fn assess(&self, from: &str, months: usize, answers: &str) -> Assessment {
        let book = self.book();
        let text = format!(
            r#"(format: 1, rulebook: (id: "small", version: "2026-01-01"), company: (name: "Test"),
            from: "{from}", months: {months}, variants: [(name: "one", answers: {{{answers}}})])"#
        );
        let plan = plan::read_plan(&text).unwrap();
        let (inputs, problems) = Inputs::read(&book, &plan, &plan.variants[0]);
        assert!(problems.is_empty(), "{problems:?}");
        let assessment = assess::assess(&book, &inputs, book.currency, assess::Depth::Whole).unwrap();
        let batch = assess::Batch::new(&book, &inputs, book.currency).unwrap();
        for (id, result) in assessment.programmes.enumerated() {
            assert_eq!(batch.months(id), result.months);
            assert_eq!(assess::Batch::of_one(&book, &inputs, id).unwrap().months(id), result.months);
        }
        assessment
    }

    /// The months of a programme: whole sums where granted, else the outcome.
    fn months_of(&self, programme: &str, from: &str, months: usize, answers: &str) -> Vec<String> {
        let assessment = self.assess(from, months, answers);
        let place = self.book().programme(programme).unwrap();
        let word = |month: &assess::MonthResult| match month.amount {
            Some(minor) if minor % 100 == 0 => (minor / 100).to_string(),
            Some(minor) => format!("{minor} tiyin"),
            None => month.outcome.word().to_owned(),
        };
        assessment.programmes[place].months.iter().map(word).collect()
    }

    fn months(&self, from: &str, months: usize, answers: &str) -> Vec<String> {
        self.months_of("p", from, months, answers)
    }
}

#[test]
fn zero_times_what_nobody_can_say_is_zero() {
    let answered = r#""heads": [("2026-01", "0")], "part": [("2026-01", "0%")], "fee": [("2026-01", "0 UZS")]"#;
    let zero = |amount: &str| {
        let law = Law::paying(amount);
        assert_eq!(law.months("2026-01", 2, answered), ["0", "0"], "{amount}");
        assert!(law.assess("2026-01", 2, answered).programmes[ProgrammeId::new(0)].needs.is_empty(), "{amount}");
        // And without the zero nothing is known.
        assert_eq!(law.months("2026-01", 2, ""), ["unknown", "unknown"], "{amount}");
    };
    zero(r#"Product([Value("part"), Total(Year, Value("sales"))])"#);
    zero(r#"Product([Value("sales"), Value("part")])"#);
    zero(r#"Product([Value("sales"), Value("part"), LawUnknown("gap")])"#);
    zero(r#"Sum([Product([Value("part"), Value("sales")]), Value("fee")])"#);
    zero(r#"Product([Ratio(Value("fee"), Value("sales")), Number("7 UZS")])"#);
    zero(r#"Product([Ratio(Value("sales"), Value("fee")), Number("7 UZS")])"#);
    zero(r#"When(Yes("member"), Value("fee"), Product([Value("part"), Value("sales")]))"#);
    zero(r#"Lookup(of: "size", cases: {"small": Value("fee"), "medium": Value("fee"), "large": Number("0 UZS")})"#);
    for marginal in [true, false] {
        let scale = |of: &str, rate: &str| {
            format!(
                r#"Brackets(of: {of}, steps: [(Some(Number("9 UZS")), {rate}), (None, {rate})], marginal: {marginal})"#
            )
        };
        zero(&scale(r#"Value("fee")"#, r#"Ratio(Value("sales"), Number("5 UZS"))"#));
        zero(&scale(r#"Value("sales")"#, r#"Value("part")"#));
    }
    zero(r#"Round(Product([Value("part"), Value("sales")]), "10 UZS")"#);
    zero(r#"Average(Year, Product([Value("part"), Value("sales")]))"#);
}

#[test]
fn what_may_be_something_stays_unknown() {
    let answered = r#""heads": [("2026-01", "0")], "fee": [("2026-01", "0 UZS")]"#;
    for amount in [
        r#"Sum([Value("fee"), Value("sales")])"#,
        r#"Least([Value("fee"), Value("sales")])"#,
        r#"Greatest([Value("fee"), Value("sales")])"#,
        r#"Difference(Value("fee"), Value("sales"))"#,
        r#"When(Yes("member"), Value("fee"), Number("1 UZS"))"#,
        r#"Lookup(of: "size", cases: {"small": Value("fee"), "medium": Value("fee"), "large": Number("1 UZS")})"#,
    ] {
        assert_eq!(Law::paying(amount).months("2026-01", 1, answered), ["unknown"], "{amount}");
    }
}

#[test]
fn only_the_step_of_a_scale_that_is_reached_is_asked_for() {
    let scale = |marginal: bool| {
        Law::paying(&format!(
            r#"Brackets(of: Value("fee"), steps: [(Some(Number("9 UZS")), Number("100%")), (None, Value("part"))], marginal: {marginal})"#
        ))
    };
    for marginal in [true, false] {
        assert_eq!(scale(marginal).months("2026-01", 1, r#""fee": [("2026-01", "8 UZS")]"#), ["8"]);
        assert_eq!(scale(marginal).months("2026-01", 1, r#""fee": [("2026-01", "10 UZS")]"#), ["unknown"]);
    }
}

#[test]
fn nothing_is_paid_of_nothing_whatever_the_limit_the_share_or_the_item() {
    let rule = |rest: &str| Law::rule(&format!("conditions: [], {rest}"));
    let limited = rule(
        r#"benefit: Amount(Value("fee")), limits: [(id: "most", most: Value("sales"), per: year, when: Yes("member"), citation: (act: "act"))]"#,
    );
    assert_eq!(limited.months("2026-01", 2, r#""fee": [("2026-01", "0 UZS")]"#), ["0", "0"]);
    assert_eq!(limited.months("2026-01", 1, r#""fee": [("2026-01", "1 UZS")]"#), ["unknown"]);
    let scaled = rule(r#"benefit: Amount(Value("sales")), scaled: (by: Value("part"), citation: (act: "act"))"#);
    assert_eq!(scaled.months("2026-01", 1, r#""part": [("2026-01", "0%")]"#), ["0"]);
    assert_eq!(scaled.months("2026-01", 1, r#""sales": [("2026-01", "0 UZS")]"#), ["0"]);
    assert_eq!(scaled.months("2026-01", 1, r#""part": [("2026-01", "1%")]"#), ["unknown"]);
    let items = |amount: &str| rule(&format!(r#"benefit: Items(pays: "repairs", amount: {amount})"#));
    let shared = items(r#"Product([Item, Value("part")])"#);
    // No repairs are known, and none of any would be paid; then a repair for nothing, at an unknown share.
    assert_eq!(shared.months("2026-01", 1, r#""part": [("2026-01", "0%")]"#), ["0"]);
    let free = r#""repairs": [("2026-01", "0 UZS"), ("2026-02", "5 UZS")]"#;
    assert_eq!(shared.months("2026-01", 2, free), ["0", "unknown"]);
    let result = &shared.assess("2026-01", 1, r#""repairs": [("2026-01", "0 UZS")]"#).programmes[ProgrammeId::new(0)];
    assert!(result.needs.is_empty());
    // No rate is needed to know what no dollars are.
    assert_eq!(Law::paying(r#"Value("fee")"#).months("2026-01", 1, r#""fee": [("2026-01", "0 USD")]"#), ["0"]);
    assert_eq!(Law::paying(r#"Value("fee")"#).months("2026-01", 1, r#""fee": [("2026-01", "1 USD")]"#), ["unknown"]);
}

/// A fee that rises by ten a month, from 10 in January 2026.
const RISING: &str =
    r#""fee": [("2026-01", "10 UZS"), ("2026-02", "20 UZS"), ("2026-03", "30 UZS"), ("2026-04", "40 UZS")]"#;

#[test]
fn the_month_before() {
    let law = Law::paying(r#"MonthsBefore(1, Value("fee"))"#);
    // Before the first answer it was as first answered.
    assert_eq!(law.months("2026-01", 4, RISING), ["10", "10", "20", "30"]);
    // An answer dated before the plan is known in its first month.
    assert_eq!(law.months("2026-03", 2, RISING), ["20", "30"]);
    let law = Law::paying(r#"MonthsBefore(3, Value("fee"))"#);
    assert_eq!(law.months("2026-03", 3, RISING), ["10", "10", "20"]);
    assert_eq!(law.months("2026-03", 1, ""), ["unknown"]);
    let law = Law::paying(r#"MonthsBefore(1, Highest(3, Value("fee")))"#);
    let falling = r#""fee": [("2026-01", "40 UZS"), ("2026-03", "10 UZS")]"#;
    assert_eq!(law.months("2026-01", 6, falling), ["40", "40", "40", "40", "40", "10"]);
}

#[test]
fn the_first_month_of_the_plan() {
    let law = Law::paying(r#"Difference(Value("fee"), AtStart(Value("fee")))"#);
    assert_eq!(law.months("2026-02", 3, RISING), ["0", "10", "20"]);
}

#[test]
fn the_highest_and_the_lowest_of_the_last_months() {
    let dips = r#""fee": [("2025-11", "7 UZS"), ("2026-01", "30 UZS"), ("2026-02", "5 UZS")]"#;
    let highest = Law::paying(r#"Highest(3, Value("fee"))"#);
    assert_eq!(highest.months("2026-01", 5, dips), ["30", "30", "30", "5", "5"]);
    let lowest = Law::paying(r#"Lowest(3, Value("fee"))"#);
    assert_eq!(lowest.months("2026-01", 5, dips), ["7", "5", "5", "5", "5"]);
    // Of months before the first answer nothing is known.
    assert_eq!(lowest.months("2025-12", 2, dips), ["unknown", "7"]);
}

#[test]
fn totals_and_averages() {
    let total = |span: &str| Law::paying(&format!(r#"Total({span}, Value("fee"))"#)).months("2026-01", 4, RISING);
    // The year: 10 + 20 + 30 + 9 x 40 = 420, in every month of it.
    assert_eq!(total("Year"), ["420", "420", "420", "420"]);
    assert_eq!(total("YearToDate"), ["10", "30", "60", "100"]);
    // January to the end of the quarter: 60, then 60 + 3 x 40 = 180.
    assert_eq!(total("Quarter"), ["60", "60", "60", "180"]);
    assert_eq!(total("Last(2)"), ["unknown", "30", "50", "70"]);
    let average = |span: &str| Law::paying(&format!(r#"Average({span}, Value("fee"))"#)).months("2026-01", 4, RISING);
    assert_eq!(average("Year"), ["35", "35", "35", "35"]);
    assert_eq!(average("YearToDate"), ["10", "15", "20", "25"]);
    // 60 / 3, then 180 / 6.
    assert_eq!(average("Quarter"), ["20", "20", "20", "30"]);
    assert_eq!(average("Last(3)"), ["unknown", "unknown", "20", "30"]);
}

#[test]
fn parts_of_a_year_outside_the_plan_take_the_nearest_answer() {
    let law = Law::paying(r#"Total(Year, Value("fee"))"#);
    // The whole of 2026 at 10, though the answer is of July; the whole of 2027 at 20.
    let answers = r#""fee": [("2026-07", "10 UZS"), ("2027-01", "20 UZS")]"#;
    assert_eq!(law.months("2026-12", 2, answers), ["120", "240"]);
}

#[test]
fn flows_add_up_over_the_year() {
    // 100 tiyin over twelve months: floor(100k/12) - floor(100(k-1)/12) = 8, 8, 9 and so on.
    let law = Law::paying(r#"Value("sales")"#);
    let months = law.months("2026-01", 4, r#""sales": [("2026-01", "1 UZS")]"#);
    assert_eq!(months, ["8 tiyin", "8 tiyin", "9 tiyin", "8 tiyin"]);
    let year = Law::paying(r#"Total(Year, Value("sales"))"#);
    assert_eq!(year.months("2026-01", 1, r#""sales": [("2026-01", "1 UZS")]"#), ["1"]);
}

#[test]
fn the_year_before() {
    let law = Law::paying(r#"YearBefore(Total(Year, Value("fee")), Number("7 UZS"))"#);
    let answers = r#""fee": [("2026-01", "10 UZS"), ("2027-01", "20 UZS")]"#;
    // 7 in the plan's first year, then 12 x 10, then 12 x 20.
    let months = law.months("2026-12", 26, answers);
    assert_eq!((&*months[0], &*months[1], &*months[12], &*months[13], &*months[25]), ("7", "120", "120", "240", "240"));
}

#[test]
fn the_first_year_in_which_something_holds() {
    let law = Law::paying(
        r#"When(FirstYear(MoreThan(Total(Year, Value("fee")), Number("100 UZS"))), Number("1 UZS"), Number("0 UZS"))"#,
    );
    // 60, 120, 240, 60, 240 a year: only the second year is the first above 100.
    let answers = r#""fee": [("2026-01", "5 UZS"), ("2027-01", "10 UZS"), ("2028-01", "20 UZS"), ("2029-01", "5 UZS"), ("2030-01", "20 UZS")]"#;
    let months = law.months("2026-06", 55, answers);
    let in_june = |year: usize| months[(year - 2026) * 12].as_str();
    assert_eq!([2026, 2027, 2028, 2029, 2030].map(in_june), ["0", "1", "0", "0", "0"]);
}

#[test]
fn months_since_a_date() {
    let law = Law::paying(r#"Product([Ratio(MonthsSince("joined"), Number("1 month")), Number("10 UZS")])"#);
    // Whatever the day, and negative before it.
    assert_eq!(law.months("2026-02", 3, r#""joined": [("2026-01", "2026-03-31")]"#), ["-10", "0", "10"]);
    assert_eq!(law.months("2026-02", 1, ""), ["unknown"]);
}

#[test]
fn a_date_that_has_come() {
    let law = Law::rule(
        r#"conditions: [(id: "in", that: Reached("joined"), citation: (act: "act"))], benefit: Amount(Number("1 UZS"))"#,
    );
    assert_eq!(law.months("2026-02", 3, r#""joined": [("2026-04", "2026-03-31")]"#), ["refused", "1", "1"]);
}

#[test]
fn roundings_that_the_law_orders() {
    let law = Law::paying(r#"Round(Value("fee"), "1000 UZS")"#);
    let answers = r#""fee": [("2026-01", "1499.99 UZS"), ("2026-02", "1500 UZS"), ("2026-03", "400 UZS")]"#;
    assert_eq!(law.months("2026-01", 3, answers), ["1000", "2000", "0"]);
}

#[test]
fn lookups_by_choice() {
    let law = Law::paying(
        r#"Lookup(of: "size", cases: {"small": Number("1 UZS"), "large": Value("fee")}, otherwise: Number("2 UZS"))"#,
    );
    let answers =
        r#""size": [("2026-01", "small"), ("2026-02", "medium"), ("2026-03", "large")], "fee": [("2026-01", "9 UZS")]"#;
    assert_eq!(law.months("2026-01", 3, answers), ["1", "2", "9"]);
    // A fee that nobody asks for need not be known.
    assert_eq!(law.months("2026-01", 1, r#""size": [("2026-01", "small")]"#), ["1"]);
}

#[test]
fn brackets_of_the_whole_and_of_each_part() {
    let scale = |is_marginal: bool| {
        Law::paying(&format!(
            r#"Brackets(of: Value("fee"), steps: [(Number("100 UZS"), Number("10%")), (Number("200 UZS"), Number("20%")), (None, Number("30%"))], marginal: {is_marginal})"#
        ))
    };
    let answers = r#""fee": [("2026-01", "100 UZS"), ("2026-02", "200 UZS"), ("2026-03", "250 UZS")]"#;
    // 10; 20 % of 200; 30 % of 250.
    assert_eq!(scale(false).months("2026-01", 3, answers), ["10", "40", "75"]);
    // 10; 10 + 20; 10 + 20 + 15.
    assert_eq!(scale(true).months("2026-01", 3, answers), ["10", "30", "45"]);
}

#[test]
fn sums_shares_and_bounds() {
    let law = Law::paying(
        r#"Sum([Least([Value("fee"), Number("25 UZS")]), Greatest([Value("fee"), Number("15 UZS")]), Product([Value("part"), Value("fee")])])"#,
    );
    let answers = r#""fee": [("2026-01", "10 UZS"), ("2026-02", "30 UZS")], "part": [("2026-01", "50%")]"#;
    // 10 + 15 + 5, 25 + 30 + 15
    assert_eq!(law.months("2026-01", 2, answers), ["30", "70"]);
}

#[test]
fn comparisons_and_choices() {
    let holds = |that: &str, answers: &str| {
        let law = Law::rule(&format!(
            r#"conditions: [(id: "c", that: {that}, citation: (act: "act"))], benefit: Amount(Number("1 UZS"))"#
        ));
        law.months("2026-01", 1, answers).remove(0)
    };
    let ten = r#""heads": [("2026-01", "10")]"#;
    assert_eq!(holds(r#"MoreThan(Value("heads"), Number("10 persons"))"#, ten), "refused");
    assert_eq!(holds(r#"AtLeast(Value("heads"), Number("10 persons"))"#, ten), "1");
    assert_eq!(holds(r#"LessThan(Value("heads"), Number("10 persons"))"#, ten), "refused");
    assert_eq!(holds(r#"AtMost(Value("heads"), Number("10 persons"))"#, ten), "1");
    assert_eq!(holds(r#"Equal(Value("heads"), Number("10 persons"))"#, ten), "1");
    assert_eq!(holds(r#"Not(Equal(Value("heads"), Number("10 persons")))"#, ten), "refused");
    assert_eq!(holds(r#"OneOf("size", ["small", "large"])"#, r#""size": [("2026-01", "large")]"#), "1");
    assert_eq!(holds(r#"OneOf("size", ["small", "large"])"#, r#""size": [("2026-01", "medium")]"#), "refused");
    assert_eq!(holds(r#"Any([Yes("member"), OneOf("size", ["small"])])"#, r#""size": [("2026-01", "small")]"#), "1");
    assert_eq!(
        holds(r#"All([Yes("member"), OneOf("size", ["small"])])"#, r#""size": [("2026-01", "small")]"#),
        "unknown"
    );
    assert_eq!(holds(r#"All([Yes("member"), LawUnknown("gap")])"#, r#""member": [("2026-01", "yes")]"#), "law_unknown");
    assert_eq!(holds(r#"All([Yes("member"), LawUnknown("gap")])"#, r#""member": [("2026-01", "no")]"#), "refused");
    assert_eq!(holds("Never", ""), "refused");
}

#[test]
fn an_amount_that_no_source_gives() {
    let law = Law::paying(r#"When(Yes("member"), Number("1 UZS"), LawUnknown("amount"))"#);
    let answers = r#""member": [("2026-01", "yes"), ("2026-02", "no")]"#;
    assert_eq!(law.months("2026-01", 2, answers), ["1", "law_unknown"]);
    // What no source gives is no zero, and no lower bound either.
    let assessment = law.assess("2026-01", 1, r#""member": [("2026-01", "no")]"#);
    let result = &assessment.programmes[ProgrammeId::new(0)];
    assert_eq!((result.amount, result.bounds.low, result.bounds.high), (None, None, None));
}

#[test]
fn a_beneficiary_that_depends_on_an_answer() {
    let mut law = Law::default();
    law.programmes.push(
        r#"(id: "p", kind: tax, beneficiary: staff, beneficiary_when: (Yes("member"), company), certainty: by_right,
        rules: [(from: "2020-01-01", citation: (act: "act"), conditions: [], benefit: Amount(Number("1 UZS")))])"#
            .to_owned(),
    );
    let who = |answers: &str| law.assess("2026-01", 2, answers).programmes[ProgrammeId::new(0)].beneficiary;
    assert_eq!(who(r#""member": [("2026-01", "yes")]"#), law::Beneficiary::Company);
    // The plan's first month decides.
    assert_eq!(who(r#""member": [("2026-01", "no"), ("2026-02", "yes")]"#), law::Beneficiary::Staff);
    assert_eq!(who(""), law::Beneficiary::Staff);
}

#[test]
fn an_item_paid_over_later_months() {
    let law = Law::rule(
        r#"conditions: [(id: "c", that: Yes("member"), citation: (act: "act"))],
        benefit: Items(pays: "repairs", over: "3 months", amount: Ratio(Product([Item, Ratio(Sum([ItemAge, Number("1 month")]), Number("1 month"))]), Ratio(Number("6 months"), Number("1 month"))))"#,
    );
    // A sixth, two sixths, three sixths of 60; the second item begins in March.
    let answers = r#""member": [("2026-01", "yes")], "repairs": [("2026-01", "60 UZS"), ("2026-03", "6 UZS")]"#;
    assert_eq!(law.months("2026-01", 6, answers), ["10", "20", "31", "2", "3", "0"]);
    // What is left of an item begun before the plan is paid in it.
    assert_eq!(law.months("2026-02", 2, answers), ["20", "31"]);
    // Nothing follows from a month that was refused, and a refused month pays nothing.
    let late = r#""member": [("2026-01", "no"), ("2026-02", "yes"), ("2026-04", "no")], "repairs": [("2026-01", "60 UZS"), ("2026-03", "6 UZS")]"#;
    assert_eq!(law.months("2026-01", 4, late), ["refused", "0", "1", "refused"]);
}

#[test]
fn an_item_before_the_plan_uses_up_limits_and_pays_nothing() {
    let law = Law::rule(
        r#"conditions: [], benefit: Items(pays: "repairs", amount: Item),
        limits: [(id: "cap", per: year, most: Number("100 UZS"), citation: (act: "act"))]"#,
    );
    let answers = r#""repairs": [("2026-02", "70 UZS"), ("2026-06", "50 UZS")]"#;
    assert_eq!(law.months("2026-05", 2, answers), ["0", "30"]);
    // In another year it uses up nothing.
    let answers = r#""repairs": [("2025-12", "70 UZS"), ("2026-06", "50 UZS")]"#;
    assert_eq!(law.months("2026-05", 2, answers), ["0", "50"]);
}

#[test]
fn limits_of_an_item_a_year_and_a_company_together() {
    let law = Law::rule(
        r#"conditions: [], benefit: Items(pays: "repairs", amount: Item),
        limits: [
            (id: "item", per: item, most: Number("60 UZS"), citation: (act: "act")),
            (id: "year", per: year, most: Number("100 UZS"), citation: (act: "act")),
            (id: "company", per: company, most: Number("130 UZS"), citation: (act: "act")),
        ]"#,
    );
    // 60; 100 - 60 = 40; the company has 130 - 100 = 30 left for the next year.
    let answers = r#""repairs": [("2026-01", "70 UZS"), ("2026-02", "50 UZS"), ("2027-01", "50 UZS")]"#;
    let months = law.months("2026-01", 13, answers);
    assert_eq!((&*months[0], &*months[1], &*months[12]), ("60", "40", "30"));
}

#[test]
fn a_rule_pays_a_share_and_uses_up_its_limits_unscaled() {
    let law = Law::rule(
        r#"conditions: [], benefit: Items(pays: "repairs", amount: Item),
        limits: [(id: "year", per: year, most: Number("100 UZS"), citation: (act: "act"))],
        scaled: (by: Value("part"), citation: (act: "act"))"#,
    );
    // Half of 70; then half of the 30 that are left. Without a share nothing is known of an item.
    let answers = r#""part": [("2026-01", "50%")], "repairs": [("2026-01", "70 UZS"), ("2026-02", "50 UZS")]"#;
    assert_eq!(law.months("2026-01", 3, answers), ["35", "15", "0"]);
    assert_eq!(law.months("2026-01", 2, r#""repairs": [("2026-02", "50 UZS")]"#), ["0", "unknown"]);
    // The same of an amount a month, of one to date, and under a limit.
    let half = r#""part": [("2026-01", "50%"), ("2026-02", "20%")]"#;
    for benefit in ["Amount(Number(\"10 UZS\"))", "ToDate(Total(YearToDate, Number(\"10 UZS\")))"] {
        for limit in ["", r#"(id: "most", per: item, most: Number("10 UZS"), citation: (act: "act"))"#] {
            let law = Law::rule(&format!(
                r#"conditions: [], benefit: {benefit}, limits: [{limit}],
                scaled: (by: Value("part"), citation: (act: "act"))"#
            ));
            assert_eq!(law.months("2026-01", 3, half), ["5", "2", "2"], "{benefit} {limit}");
            assert_eq!(law.months("2026-01", 1, ""), ["unknown"], "{benefit} {limit}");
        }
    }
}

#[test]
fn what_a_rule_is_scaled_by_is_a_share() {
    let law = Law::rule(
        r#"conditions: [], benefit: Amount(Number("10 UZS")), scaled: (by: Value("heads"), citation: (act: "act"))"#,
    );
    let mistakes = law.mistakes();
    assert!(mistakes[0].ends_with("error-not-share right=person"), "{mistakes:?}");
}

const WINDOW: &str = r#"conditions: [(id: "c", that: Yes("member"), citation: (act: "act"))],
    window: (months: "3 months", citation: (act: "act")), benefit: Amount(Number("1 UZS"))"#;

#[test]
fn an_unknown_month_starts_no_window() {
    let law = Law::rule(WINDOW);
    let months = law.months("2026-01", 6, r#""member": [("2026-02", "yes")]"#);
    assert_eq!(months, ["unknown", "1", "1", "1", "refused", "refused"]);
}

#[test]
fn a_month_that_fails_inside_a_window_is_lost() {
    let law = Law::rule(WINDOW);
    let months = law.months("2026-01", 5, r#""member": [("2026-01", "yes"), ("2026-02", "no"), ("2026-03", "yes")]"#);
    assert_eq!(months, ["1", "refused", "1", "refused", "refused"]);
}

#[test]
fn a_window_starts_before_the_plan() {
    let law = Law::rule(WINDOW);
    assert_eq!(law.months("2026-02", 3, r#""member": [("2026-01", "yes")]"#), ["1", "1", "refused"]);
}

#[test]
fn a_window_asks_only_for_the_facts_of_its_own_time() {
    // Before 2028 nobody asks for the heads, so their late answer does not hold the window up.
    let mut law = Law::rule(
        r#"conditions: [(id: "c", that: Value("test"), citation: (act: "act"))],
        window: (months: "3 months", citation: (act: "act")), benefit: Amount(Number("1 UZS"))"#,
    );
    law.definitions = r#"(id: "test", versions: [
        (is: Yes("member"), citation: (act: "act")),
        (from: "2028-01-01", is: MoreThan(Value("heads"), Number("10 persons")), citation: (act: "act")),
    ])"#
    .to_owned();
    let months = law.months("2026-02", 3, r#""member": [("2026-01", "yes")], "heads": [("2026-03", "20")]"#);
    assert_eq!(months, ["1", "1", "refused"]);
    let months = law.months("2027-12", 5, r#""member": [("2027-12", "no")], "heads": [("2028-02", "20")]"#);
    assert_eq!(months, ["refused", "unknown", "1", "1", "1"]);
}

#[test]
fn the_month_of_another_programmes_window() {
    let law = Law::rule(WINDOW).and(
        "q",
        r#"[(from: "2020-01-01", citation: (act: "act"), conditions: [],
        benefit: Amount(Product([Ratio(WindowMonth("p"), Number("1 month")), Number("5 UZS")])))]"#,
    );
    let answers = r#""member": [("2026-01", "no"), ("2026-02", "yes")]"#;
    assert_eq!(law.months_of("q", "2026-01", 5, answers), ["0", "5", "10", "15", "0"]);
}

#[test]
fn another_programme_as_a_condition() {
    let law = Law::rule(WINDOW).and(
        "q",
        r#"[(from: "2020-01-01", citation: (act: "act"),
        conditions: [(id: "p", that: Granted("p"), citation: (act: "act"))], benefit: Amount(Number("5 UZS")))]"#,
    );
    let answers = r#""member": [("2026-02", "yes")]"#;
    assert_eq!(law.months_of("q", "2026-01", 5, answers), ["unknown", "5", "5", "5", "refused"]);
}

#[test]
fn a_time_between_two_rules_is_not_in_force() {
    let law = Law::default().and(
        "p",
        r#"[
            (from: "2024-01-01", until: "2026-02-01", citation: (act: "act"), conditions: [], benefit: Amount(Number("1 UZS"))),
            (from: "2026-02-15", citation: (act: "act"), conditions: [], benefit: Amount(Number("2 UZS"))),
        ]"#,
    );
    // From the fifteenth means from the first day of the next month.
    assert_eq!(law.months("2026-01", 3, ""), ["1", "not_in_force", "2"]);
}

#[test]
fn units_that_do_not_go_together() {
    let found = |expr: &str| Law::paying(expr).mistakes();
    // The place is that of the part which does not fit.
    let sum = found("Sum([\n    Value(\"fee\"),\n    Value(\"heads\"),\n])");
    assert_eq!(sum, ["programmes/0.ron:3:12 error-units-sum left=money right=person"]);
    let compare = Law::rule(
        r#"conditions: [(id: "c", that: MoreThan(Value("part"), Number("5 persons")), citation: (act: "act"))], benefit: Amount(Value("fee"))"#,
    );
    assert!(compare.mistakes()[0].ends_with("error-units-compare left=share right=person"), "{:?}", compare.mistakes());
    let amount = found(r#"Value("heads")"#);
    assert!(amount[0].ends_with("error-units-amount right=person"), "{amount:?}");
    let condition = found(r#"When(Value("fee"), Number("1 UZS"), Number("2 UZS"))"#);
    assert!(condition[0].ends_with("error-not-condition right=money"), "{condition:?}");
    let branches = found(r#"When(Yes("member"), Number("1 UZS"), Number("2 persons"))"#);
    assert!(branches[0].ends_with("error-units-branches left=money right=person"), "{branches:?}");
    let item = found("Item");
    assert!(item[0].contains("error-no-item"), "{item:?}");
}

#[test]
fn names_that_nobody_knows_say_what_was_meant() {
    let law = Law::rule("\n    conditions: [],\n    benefit: Amount(Value(\"fees\")),\n");
    let mistakes = law.mistakes();
    assert_eq!(mistakes, ["programmes/0.ron:3:28 error-name-unknown what=value found=fees meant=fee"]);
    let law = Law::rule(
        "\n    conditions: [(id: \"c\", that: OneOf(\"size\", [\"smal\"]), citation: (act: \"atc\"))],\n    benefit: Amount(Value(\"fee\")),\n",
    );
    assert_eq!(
        law.mistakes(),
        [
            "programmes/0.ron:2:50 error-name-unknown what=option found=smal meant=small",
            "programmes/0.ron:2:76 error-name-unknown what=act found=atc meant=act",
        ]
    );
    let law = Law::paying(r#"Choose("hafl", {})"#);
    assert!(law.mistakes()[0].contains("what=reading found=hafl"), "{:?}", law.mistakes());
}

#[test]
fn circles() {
    let mut law = Law::paying(r#"Value("a")"#);
    law.definitions = r#"
        (id: "a", versions: [(is: Value("b"), citation: (act: "act"))]),
        (id: "b", versions: [(is: Value("a"), citation: (act: "act"))]),
    "#
    .to_owned();
    assert_eq!(law.mistakes(), ["definitions.ron:3:42 error-cycle found=a"]);
    let of = |id: &str, other: &str| {
        format!(
            r#"[(from: "2020-01-01", citation: (act: "act"),
            conditions: [(id: "c", that: Granted("{other}"), citation: (act: "act"))], benefit: Amount(Value("fee")))] // {id}
            "#
        )
    };
    let law = Law::default().and("p", &of("p", "q")).and("q", &of("q", "p"));
    let mistakes = law.mistakes();
    assert_eq!(mistakes.len(), 2, "{mistakes:?}");
    assert!(
        mistakes[0].ends_with("error-cycle found=p") && mistakes[1].ends_with("error-cycle found=q"),
        "{mistakes:?}"
    );
}

#[test]
fn versions_that_overlap() {
    let rule = |from: &str, until: &str| {
        format!(r#"(from: "{from}", {until} citation: (act: "act"), conditions: [], benefit: Amount(Value("fee"))),"#)
    };
    let rules = format!("[\n{}\n{}\n]", rule("2024-01-01", r#"until: "2026-03-01","#), rule("2026-02-01", ""));
    let law = Law::default().and("p", &rules);
    assert_eq!(law.mistakes(), ["programmes/0.ron:3:9 error-versions-overlap "]);
    let mut law = Law::paying(r#"Value("most")"#);
    law.parameters = r#"(id: "most", values: [
        (from: "2026-01-01", value: "1 UZS", citation: (act: "act")),
        (from: "2025-01-01", value: "2 UZS", citation: (act: "act")),
    ])"#
    .to_owned();
    assert_eq!(law.mistakes(), ["parameters.ron:3:17 error-versions-order "]);
}

#[test]
fn the_higher_rank_pays_an_item_and_a_note_outweighs_it() {
    let pays = |id: &str, rank: i32, share: &str, more: &str| {
        format!(
            r#"(id: "{id}", kind: cash, beneficiary: company, certainty: by_right, rank: {rank},
            rules: [(from: "2020-01-01", citation: (act: "act"), conditions: [], {more}
            benefit: Items(pays: "repairs", amount: Product([Number("{share}"), Item])))])"#
        )
    };
    let cap = r#"limits: [(id: "cap", per: company, most: Number("50 UZS"), citation: (act: "act"))],"#;
    let mut law = Law::default();
    law.programmes = vec![pays("low", 1, "10%", ""), pays("high", 2, "50%", cap)];
    // The first goes to the higher rank and uses up its cap; the second is then free for the other;
    // the third names its programme.
    let answers =
        r#""repairs": [("2026-01", "100 UZS"), ("2026-02", "100 UZS"), ("2026-03", "100 UZS", "low: named")]"#;
    assert_eq!(law.months_of("high", "2026-01", 3, answers), ["50", "0", "0"]);
    assert_eq!(law.months_of("low", "2026-01", 3, answers), ["0", "10", "10"]);
    // Named, it is the lower rank's from the start.
    let answers = r#""repairs": [("2026-01", "100 UZS", "low")]"#;
    assert_eq!(law.months_of("high", "2026-01", 1, answers), ["0"]);
    assert_eq!(law.months_of("low", "2026-01", 1, answers), ["10"]);
    // Of equal rank, the first in the rulebook pays.
    law.programmes = vec![pays("a", 1, "10%", ""), pays("b", 1, "50%", "")];
    let answers = r#""repairs": [("2026-01", "100 UZS")]"#;
    assert_eq!(law.months_of("a", "2026-01", 1, answers), ["10"]);
    assert_eq!(law.months_of("b", "2026-01", 1, answers), ["0"]);
}

#[test]
fn a_yearly_amount_to_date_gives_each_month_its_rounded_part() {
    let law =
        Law::rule(r#"conditions: [], benefit: ToDate(Product([Number("10%"), Total(YearToDate, Value("sales"))]))"#);
    // 1,000.01 a year in tiyin: 8333, 8334, 8334 … to date; a tenth of it rounded, halves up:
    // January 833.3 is 833; February (16666.8… floor 16666) 1666.6 is 1667, less 833 is 834.
    let months = law.months("2026-01", 12, r#""sales": [("2026-01", "1000.01 UZS")]"#);
    assert_eq!(months[..2], ["833 tiyin", "834 tiyin"]);
    // The year is a tenth of 100,001 tiyin, rounded: 10,000.
    let assessment = law.assess("2026-01", 24, r#""sales": [("2026-01", "1000.01 UZS")]"#);
    assert_eq!(assessment.programmes[ProgrammeId::new(0)].years[0].amount, Some(10_000));
    assert_eq!(assessment.programmes[ProgrammeId::new(0)].years[1].amount, Some(10_000));
    // A plan that begins in May has its part of the year to date: May to December.
    let assessment = law.assess("2026-05", 8, r#""sales": [("2026-05", "1200 UZS")]"#);
    assert_eq!(assessment.programmes[ProgrammeId::new(0)].amount, Some(8_000));
}

#[test]
fn a_number_too_large_names_the_programme_and_the_answer() {
    let heads = r#"Ratio(Value("heads"), Number("1 person"))"#;
    let law = Law::paying(&format!(r#"Product([{heads}, {heads}, {heads}, {heads}, {heads}, Value("fee")])"#));
    let book = law.book();
    let answers = r#""heads": [("2026-01", "1000000000")], "fee": [("2026-01", "5 UZS")]"#;
    let text = format!(
        r#"(format: 1, rulebook: (id: "small", version: "2026-01-01"), company: (name: "Test"),
        from: "2026-01", months: 1, variants: [(name: "one", answers: {{{answers}}})])"#
    );
    let plan = plan::read_plan(&text).unwrap();
    let (inputs, _) = Inputs::read(&book, &plan, &plan.variants[0]);
    let problem = assess::assess(&book, &inputs, book.currency, assess::Depth::Whole).unwrap_err();
    assert_eq!(problem.id, "error-overflow");
    assert_eq!(problem.args, [("fact", "heads".to_owned()), ("programme", "p".to_owned())]);
}
