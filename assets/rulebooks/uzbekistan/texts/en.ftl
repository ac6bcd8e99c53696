# The words of the Uzbek rulebook: its questions, programmes, open questions of law and sources.

## Groups of questions

group-company = Company
group-place = Place
group-people = People
group-revenue = Revenue and costs
group-spending = Programme spending
group-choices = Choices
group-assumptions = Assumptions

## Company

fact-activity = Main activity
    .help = What the company mainly does. PP-388 takes the park’s benefits from marketplaces, payment services and microfinance from April 2026, and the measures announced in 2023 are for IT companies.
option-activity-software = Software development
option-activity-bpo = Business process outsourcing (BPO)
option-activity-kpo = Knowledge process outsourcing (KPO)
option-activity-it_education = IT education
option-activity-data_centre = Data centre
option-activity-marketplace = Marketplace
option-activity-payments = Payment services
option-activity-microfinance = Microfinance

fact-resident = Resident of IT Park
    .help = Whether the company is on the register of IT Park residents. Zero Risk and Local2Global are open to residents only, and a resident’s staff pay the lower income tax of UP-5099.

fact-founded = Date of registration
    .help = When the company was registered. For its first six months the state’s rating does not reduce support (PP-193).

fact-legal_form = Legal form
    .help = Joint-stock companies have lower taxes on dividends of their own until the end of 2028 (Tax Code, article 483, part 27)
option-legal_form-llc = Limited liability company
option-legal_form-jsc = Joint-stock company

fact-prior_income = Income of the year before the plan
    .help = The whole income of the calendar year before the plan’s first one, zero for a new company. It decides on the halved years of profit tax (Tax Code, article 337, part 7) and on the free year after turnover tax (part 13).

fact-export_contract = Export contract in force
    .help = What the export contracts in force are worth, in money a year. Zero Risk asks for it on the operator’s site; the branch adds “per year”.

fact-parent_turnover = Turnover of the parent company
    .help = The yearly turnover of the foreign parent company, zero if there is none. Zero Risk accepts it beside or instead of a large export contract, as its entry test is read.

fact-foreign_share = Foreign share in the company
    .help = How much of the company foreign persons or companies own, in percent. One Stop Shop is for foreign companies, and the lower dividend tax for foreign owners.

fact-owner_kind = Foreign owners are
    .help = Persons or companies. Dividends on shares of a joint-stock company are taxed differently (Tax Code, article 483, part 27).
option-owner_kind-person = Persons
option-owner_kind-company = Companies

fact-owner_treaty_rate = Dividend tax by treaty
    .help = The rate that the tax treaty with the owners’ country allows, in percent; 10% or more where there is no treaty. A treaty of 5% leaves the park’s rule nothing to save.

fact-graduates_placed = Graduates working for exporters
    .help = For IT education: the share of the year’s graduates who work for residents that export, in percent. From 2028 it keeps a school in the park’s programmes (Tax Code, article 483, part 63).

fact-sustainability_rating = State sustainability rating
    .help = The rating that the state gives the company. PP-193 gives support in a share of its size by rating; it counts here only where you choose that reading.
option-sustainability_rating-aaa = AAA
option-sustainability_rating-aa = AA
option-sustainability_rating-a = A
option-sustainability_rating-bbb = BBB
option-sustainability_rating-bb = BB
option-sustainability_rating-b = B
option-sustainability_rating-lower = Below B
option-sustainability_rating-none = Not rated

fact-imports_goods = Imports goods
    .help = Importers of goods never pay turnover tax, whatever their size (Tax Code, article 461)

fact-simplified_vat = Would choose the simplified VAT
    .help = Whether the company, if it were no resident, would pay VAT of 6% without credit and no profit tax, as UP-100 allows from June 2026 to the end of 2029

## Place

fact-region = Region
    .help = Where the office is. Zero Risk and the free premises of PP-87 are for Karakalpakstan and the regions, not for Tashkent city. For offices in two regions, make two variants.
option-region-karakalpakstan = Karakalpakstan
option-region-andijan = Andijan
option-region-bukhara = Bukhara
option-region-jizzakh = Jizzakh
option-region-kashkadarya = Kashkadarya
option-region-navoi = Navoi
option-region-namangan = Namangan
option-region-samarkand = Samarkand
option-region-surkhandarya = Surkhandarya
option-region-syrdarya = Syrdarya
option-region-tashkent_region = Tashkent region
option-region-fergana = Fergana
option-region-khorezm = Khorezm
option-region-tashkent_city = Tashkent city

fact-district_category = Category of the district
    .help = The category from 1 to 5 that UP-287 gives the district. In category 5 property and land tax are halved; in categories 4 and 5 the rating does not reduce support.
option-district_category-1 = Category 1
option-district_category-2 = Category 2
option-district_category-3 = Category 3
option-district_category-4 = Category 4
option-district_category-5 = Category 5

fact-land_zone = Land zone in Tashkent city
    .help = The city’s zone from 1 to 5; land tax for a hectare depends on it
option-land_zone-1 = Zone 1
option-land_zone-2 = Zone 2
option-land_zone-3 = Zone 3
option-land_zone-4 = Zone 4
option-land_zone-5 = Zone 5

fact-takes_state_premises = Moves into free state premises
    .help = Whether the company works in vacant state premises given on IT Park’s recommendation. PP-87, paragraph 2, allows free use for up to a year.

fact-office_area = Office area
    .help = Area of the premises in m². It shows what the free premises of PP-87 are worth.

fact-office_rent = Market rent of an office
    .help = What a like office would cost in rent, per m² a month. It shows what the free premises of PP-87 are worth. The averages by region are not published, so ask a local agent.

fact-property_value = Book value of real estate
    .help = What the company’s own buildings are worth in its books, zero if it owns none. A resident pays no property tax.

fact-land_area = Own land
    .help = Land that the company owns or holds, in hectares. A resident pays no land tax.

## People

fact-it_specialists = IT specialists
    .help = How many IT specialists the company employs. The wage compensation announced in 2023 asks for more than 50. No act says who is one; whether the operators of a BPO count is yours to judge.

fact-it_wage = Gross wage of an IT specialist
    .help = The average wage of one IT specialist a month, before income tax. The wage compensation is a share of it.

fact-other_staff = Other staff
    .help = How many people who are no IT specialists the company employs. Their pay counts for social tax and staff income tax.

fact-other_wage = Gross wage of other staff
    .help = The average wage of one of the other staff a month, before income tax

fact-young_share = Pay of staff up to 30
    .help = The share of the whole payroll that goes to staff not older than 30, in percent. From 2025 to 2027 any company pays 1% social tax on it, if two tests are met (Tax Code, article 483, parts 20 and 21).

fact-listed_share = Income from computer services
    .help = The share of income from the services listed in the Tax Code, article 483, part 20, computer services among them, in percent. From 60% the lower social tax for young staff is open.

fact-net_pay_contracts = Pay agreed after tax
    .help = Whether contracts fix what the staff receive in hand. Then the lower income tax saves money for the company, else for the staff.

fact-citizens_share = Citizens of Uzbekistan among IT specialists
    .help = The share of IT specialists who are citizens of Uzbekistan, in percent. The wage compensation asks for it where only their wages count, as the Syrdarya branch of IT Park has it.

fact-staff_trained = People trained
    .help = How many people the training costs are for, in all. The training subsidy of Zero Risk covers up to 100; of more, the cost counts in proportion.

fact-voucher_graduates = Graduates hired by exporters, in a month
    .help = For training centres: how many graduates without a disability resident exporters hire, within three months of their course, in each month from this one on. Answer 0 from the month in which none is hired. PP-51 pays a voucher once for each.
fact-voucher_graduates_disabled = Graduates with a disability hired by exporters, in a month
    .help = The same for graduates with a disability, for whom the voucher is larger. They are not counted above.
fact-specialist_income = Income of a foreign specialist
    .help = What the foreign specialist earned in IT in the last 12 months. The IT visa asks for USD 30,000.

## Revenue

fact-export_revenue = Export revenue
    .help = Revenue from services sold abroad, in money a year, spread evenly over its months. Zero Risk asks for most of the revenue to be export, and from 2028 every programme does too.

fact-domestic_revenue = Domestic revenue
    .help = Revenue from customers in Uzbekistan, in money a year, spread evenly over its months. With export revenue it gives the export share that Zero Risk and the rule from 2028 ask for.

fact-other_costs = Other deductible costs
    .help = Every cost that profit tax may deduct except pay and taxes: vendors, advertising, programme spending, rent and audit, in money a year

fact-foreign_services = Services bought outside treaty countries
    .help = Services and royalties bought from foreign companies in countries without a tax treaty, in money a year. Tax is withheld from them, and VAT is due.

fact-treaty_services = Services bought in treaty countries
    .help = Services and royalties bought from foreign companies in countries with a tax treaty, in money a year. VAT is due on them.

fact-dividends = Dividends paid
    .help = Dividends to all owners, in money a year, spread evenly over its months

fact-advertising_abroad = Advertising abroad by card
    .help = What the company pays foreign platforms from its corporate card, in money a year. In 2025 a pilot of UP-157 allowed it up to a limit, on platforms with an audience of over 100 million.

## Programme spending

fact-foreign_specialist_costs = Costs of foreign specialists
    .help = What it costs to bring in foreign specialists, each amount in the month it is spent. Half of it may come back under the measures announced in 2023 or in Local2Global.

fact-conference_costs = Conference and exhibition costs
    .help = What international conferences and exhibitions cost, each event in the month it is paid. Half of it may come back under the measures announced in 2023 or in Local2Global.

fact-training_costs = Training costs
    .help = What courses for the staff cost, one amount a course. Zero Risk may pay half of it, up to a ceiling.

fact-recruitment_costs = Recruitment costs
    .help = What finding and hiring people cost, one amount a person, since the ceiling of Zero Risk is counted for each hire

fact-export_consulting_costs = Costs of export consulting
    .help = What advice on exports costs, each amount in the month it is spent. Local2Global may pay half of it.

fact-partner_visit_costs = Costs of inviting foreign partners
    .help = What visits of foreign partners to Uzbekistan cost, each visit in its month. Local2Global may pay for them by a scale that is not published.

fact-equipment_costs = Equipment supplied by IT Park
    .help = The price of computers and other equipment that IT Park supplies, in the month of delivery. In Zero Risk the company pays for it later.

## Choices

fact-zero_risk_from = Month of entry into Zero Risk
    .help = The first month in the programme, or the one planned. PP-87 sets no deadline for it, and no review time is published.

fact-local2global_from = Month of entry into Local2Global
    .help = The first month in the project, or the one planned. PP-87 sets no deadline for it, and no review time is published.

## Assumptions

fact-audit_cost = Cost of the yearly audit
    .help = What the audit costs that a resident owes IT Park, in money a year. No source gives a price.

fact-uzs_per_usd = UZS per USD
    .help = The exchange rate to plan with. Without an answer the rulebook’s own planning rate stands in, which is no forecast.

fact-uzs_per_eur = UZS per EUR
    .help = The exchange rate to plan with. Needed as soon as any amount is in euros.

fact-uzs_per_rub = UZS per RUB
    .help = The exchange rate to plan with. Needed as soon as any amount is in roubles.

## Programmes

programme-zero_risk = Zero Risk
    .about = The programme of PP-87 that draws exporters of IT services to Karakalpakstan and the regions. It pays nothing itself; it opens premises, training, recruitment, equipment and, on the operator’s terms, the wage compensation. No regulation was found, so most of its tests come from the sites of its operator and the Syrdarya branch; papers, time of review and what follows when a test fails later are unknown. Assumed: the status starts in the entry month and lasts while every test holds.

programme-local2global = Local2Global
    .about = The project of PP-87 that helps companies serving the home market to sell IT services abroad. On the operator’s terms it opens support for foreign specialists, conferences and exhibitions. No source sets a minimum of export, a region, a term or the number of companies accepted. Assumed: a resident is in the project from the entry month on.

programme-one_stop_shop = One Stop Shop
    .about = Help in one place for foreign companies that start in Uzbekistan, named by IT Park beside Zero Risk and the tax benefits. No act, entry test, price or deadline is published, so whether a company gets it is open law unless you choose a reading. It brings no money. Assumed: any foreign share makes a company foreign.

programme-regional_premises = Free regional premises
    .about = Vacant state premises in the regions, free for up to a year on IT Park’s recommendation; afterwards a lease at the region’s average rent, without auction. The figure is the rent saved: area times the market rent that you give. The law limits them to companies in Zero Risk, the announcement of 2023 did not. Assumed: the full 12 months in a row, with utilities paid by the company.
    .after = The free year is over: leave, or take a direct lease of the same rooms at the region’s average rent, without auction

programme-wage_compensation = Wage compensation
    .about = Up to 15% of the wages of IT specialists, in 12 months in a row from the first in which all conditions hold. No source says who sets the rate, what wages include, when it is paid or whether it is reclaimed when jobs go. Assumed: the whole 15%, month by month, once per company; a month that fails the test is lost.
    .after = The 12 months are used up, and the programme is given once per company

programme-foreign_specialists = Foreign specialists
    .about = Half of the cost of attracting foreign specialists. As announced in 2023 it is for companies that export, without a ceiling; the Syrdarya branch has a ceiling in dollars inside Local2Global. No source says which costs count, what proves them, or whether the ceiling is for a year. Assumed: every amount you enter counts in its own month, and the ceiling is for a calendar year.

programme-conferences = Conferences and exhibitions
    .about = Half of the cost of international conferences and exhibitions. As announced in 2023 it is for companies that export, without a ceiling, and speaks of conferences only; the Syrdarya branch adds exhibitions, with a ceiling in dollars inside Local2Global. No source says which costs count, what proves them, or whether the ceiling is for a year or an event. Assumed: every amount you enter counts, exhibitions too, in its own month.

programme-training = Staff training
    .about = Half of the cost of training staff, up to 200 base values, inside Zero Risk. It is known from the operator and the Syrdarya branch only; no act was found. No source says which courses count, or the base value of which day. Assumed: that of the month of the cost, and for more than 100 people the cost in proportion.

programme-recruitment = Recruitment
    .about = Half of the cost of finding each new member of staff, up to 20 base values a hire, inside Zero Risk. It is known from the operator only, who named the hire in June 2026 and left the word out in July. No source says which costs count, or the base value of which day. Assumed: the ceiling is for each hire, at the base value of the month of the cost.

programme-export_consulting = Export consulting
    .about = Up to half of the cost of consulting on exports, inside Local2Global. It is known from the Syrdarya branch only, which promises free consulting too and names no ceiling. No source says which advisers count, what proves the cost, or for how long. Assumed: the whole half of every amount you enter, in its own month.

programme-partner_visits = Visits of foreign partners
    .about = Support for inviting foreign partners to Uzbekistan, inside Local2Global: up to USD 20,000 by export volume, as the Syrdarya branch says. The scale is not published, so the amount is open law unless you choose a reading. The branch names no share of the cost, and none is taken here. No source says which costs count or whether the ceiling is for a year.

programme-graduate_voucher = Vouchers for graduates
    .about = A subsidy to the training centre, once for each graduate whom a resident exporter hires within three months of the course and keeps for six: up to 75 base values, 105 for a graduate with a disability. The size goes by the graduate’s average pay of six months; that scale could not be read, so the figure is the most. No text read asks the centre to be a resident. Assumed: the base value of the month of hiring, and that every graduate you enter stays the six months.

programme-it_visa = IT visa
    .about = A visa of up to three years with many entries, extended without leaving the country, for a foreign specialist whose IT income of the last 12 months is high enough; the family gets visitor visas. IT Park reviews within 30 calendar days, the visa takes three more. It brings no money. Not counted: investors, heads of residents and teachers, who have tests of their own whose dates were not found.

programme-advertising_card = Advertising card
    .about = In 2025 residents could pay for advertising on foreign platforms of more than 100 million users by corporate card: up to 10% of the year’s export receipts and up to USD 100,000. It brings no money; the derivation shows the limit and what is used of it. Assumed: a month in which the year’s spending is beyond the limit is refused, and export receipts are the export revenue of the whole year.

programme-profit_tax = Profit tax
    .about = The profit tax that the company would pay as no resident, or the turnover tax in its place: of the year to date, less that of the month before, so that a month may be negative. Halved years above UZS 10bn and the free year after turnover tax are counted. Not counted: the base of 25% of income after turnover tax, districts with rates of their own (Muynak, Sokh), the lower rate of marketplaces before 2026. From 2028 no law fixes rates; those of 2026 go on.

programme-social_tax = Social tax
    .about = The social tax on the payroll that the company would pay as no resident. Counted: the 1% on pay of staff up to 30 in 2025–2027, and the 1% of Karakalpakstan until 2027. Not counted: reliefs for single employees, such as trainees and members of poor families. From 2028 no law fixes the rate; that of 2026 goes on.

programme-property_and_land_tax = Property and land tax
    .about = The property tax on the book value of real estate and the land tax by region that the company would pay as no resident, spread over the year’s months. Not counted: the least base for a square metre, and what a local council multiplies land rates by. The land rates of 2024 and 2025 were not found. From 2028 no law fixes rates; those of 2026 go on.

programme-vat_on_imported_services = VAT on imported services
    .about = The VAT of 12% that a buyer in Uzbekistan owes on services from abroad, and a resident did not owe before 2028. It stands apart from taxes saved: a company that pays VAT on its own sales may credit it. Press and law firms say that residents were free of VAT, a note for accountants says not. VAT at customs is not counted.

programme-staff_income_tax = Staff income tax
    .about = The income tax withheld from pay at 7.5% instead of 12%. It is the staff’s gain, or the company’s where contracts fix the pay in hand in the plan’s first month. Any pay counts as earned by staff who have the lower rate. After 2027 no act names that rate, so it ends unless you choose the other reading. From 2028 no law fixes the ordinary rate; that of 2026 goes on.

programme-dividend_tax = Tax on dividends
    .about = The tax on dividends of foreign owners: as owners in Uzbekistan pay it, instead of their own rate or that of a tax treaty. Until 2024 under UP-5099 for every resident, from February 2025 under the Tax Code for those who mostly export; for January 2025 there is no rule. On shares of joint-stock companies residency changes nothing until 2028. Owners in Uzbekistan gain nothing. From 2028 no law fixes rates; those of 2026 go on.

programme-foreign_vendor_tax = Tax on foreign vendors
    .about = The 20% withheld from payments for IT services and royalties to companies in countries without a tax treaty, while the resident exports enough. It is the vendor’s gain; where a contract fixes what the vendor receives, the company has more of it, which is not counted. Assumed: every such service that you enter is one of IT. Nothing says how tax already withheld is given back. From 2028 no law fixes the rate; that of 2026 goes on.

programme-resident_levy = Resident’s levy
    .about = What a resident pays IT Park from its income each month, a cost. Assumed: all revenue is income, without VAT and exchange gains. Large residents pay twice as much in every quarter whose export from January on is too small a share. The table that PP-388 brings from April 2026 was not found. No source says that the levy ends with the exemption, so it lasts as long as the status, after 2039 too.

programme-yearly_audit = Yearly audit
    .about = The audit of the accounts that a resident sends IT Park every year, a cost at the price you give, spread over the year’s months. No source gives a price. A missing audit is the commonest reason for which status is lost.

programme-equipment = Equipment, paid later
    .about = Equipment that IT Park supplies at once and the company pays for later, inside Zero Risk. The figure is what is still unpaid at the end of a month: time to pay, no income, and part of no total. No price at purchase, interest or deposit is published. Assumed: the price on delivery, without interest, and once Zero Risk ends nothing more stays deferred.
    .after = Pay IT Park for what it supplied, as the chosen reading of the terms has it

## Conditions

condition-activity = Activity that the programme is open to
condition-resident = Resident of IT Park
condition-zero_risk = In Zero Risk
condition-local2global = In Local2Global
condition-exporter = Exports in the calendar year
condition-exporters_only = Meets the export rule in force from 2028
condition-rating = Rated B or better, where the rating counts
condition-it_visa-income = The specialist earns enough
condition-advertising_card-within_limit = Spent in the year to date within the limit
condition-partner_visits-terms = Size of support published
condition-social_tax-after_2027 = Relief covers social tax from 2028
condition-vat_on_imported_services-vat_exempt = Relief covered VAT before 2028
condition-staff_income_tax-after_2027 = Lower income tax goes on from 2028
condition-dividend_tax-foreign_owner = Foreign-owned, wholly or in part
condition-dividend_tax-export = Export is most of the year’s revenue
condition-foreign_vendor_tax-export = Export above USD 10m in the calendar year
condition-resident_levy-still_due = Levy due
condition-zero_risk-region = In the regions that Zero Risk is for
condition-zero_risk-export = More than half of the year’s revenue from export
condition-zero_risk-contract_or_parent = Export contract or parent company large enough
condition-zero_risk-entered = Month of entry reached
condition-local2global-entered = Month of entry reached
condition-one_stop_shop-foreign = Foreign-owned, wholly or in part
condition-one_stop_shop-entry = Entry conditions met
condition-regional_premises-region = In the regions that the premises are for
condition-regional_premises-participant = A company that the premises are for
condition-regional_premises-takes_premises = Moves into state premises
condition-wage_compensation-jobs = Enough IT specialists

## Limits

limit-conferences-yearly_cap = Ceiling a year
limit-conferences-event_cap = Ceiling an event
limit-foreign_specialists-yearly_cap = Ceiling a year
limit-partner_visits-yearly_cap = Ceiling a year
limit-partner_visits-company_cap = Ceiling for the company
limit-recruitment-hire_cap = Ceiling a hire
limit-training-company_cap = Ceiling for the company
limit-training-course_cap = Ceiling a course

## Quantities and tests

definition-park_activity = Activity that keeps the park’s benefits
definition-it_company = IT company by its activity
definition-in_the_regions = Office in the regions
definition-large_contract = Large export contract
definition-large_parent = Large parent company
definition-yearly_export = Export revenue of the calendar year
definition-yearly_revenue = Revenue of the calendar year
definition-export_share = Export share of the calendar year
definition-mostly_export = Export is most of the year’s revenue
definition-exporters_regime = Export rule in force from 2028
definition-staff_income_tax_rate = Rate of staff income tax
definition-specialists_counted = IT specialists counted
definition-heads_compensated = IT specialists compensated
definition-specialists_above_threshold = IT specialists above the threshold
definition-wages_compensated = Wages that count
definition-rating_size = Share of support by the rating
definition-rating_kept = Highest share by the rating in the three months before
definition-rating_spared = Full support, whatever the rating
definition-rating_share = Share of support that is paid
definition-rating_met = Rating high enough for support
definition-advertising_limit = Limit of the year for advertising abroad
definition-revenue = Revenue of the month
definition-payroll = Payroll of the month
definition-in_karakalpakstan = In Karakalpakstan, with its reduced taxes
definition-regional_factor = Share of the tax due in the region
definition-average_pay = Average pay
definition-young_staff_relief = Lower social tax for staff up to 30
definition-young_staff_reduction = What the lower social tax for staff up to 30 takes off
definition-social_tax_by_region = Social tax by region
definition-ordinary_social_tax = Ordinary social tax
definition-place_factor = Share of property and land tax due in the place
definition-ordinary_property_tax = Ordinary property tax of the month
definition-land_rate = Land tax for a hectare a year
definition-ordinary_land_tax = Ordinary land tax of the month
definition-ordinary_property_and_land_tax = Ordinary property and land tax of the month
definition-turnover_limit = Limit of turnover tax
definition-pays_turnover_tax = Would pay turnover tax
definition-turnover = Turnover taxed
definition-turnover_tax_by_region = Turnover tax by region
definition-turnover_tax_rate = Rate of turnover tax
definition-ordinary_turnover_tax = Ordinary turnover tax of the month
definition-pays_simplified_vat = Would pay the simplified VAT
definition-owes_profit_tax = Owes profit tax
definition-profit = Profit of the month, as no resident
definition-profit_since_january = Profit or loss from January to the month
definition-profit_to_date = Profit from January to the month
definition-profit_to_date_before = Profit from January to the month before
definition-large_income = Income above the floor of the halved years
definition-first_year_over_10bn = First year above UZS 10bn, halved
definition-year_after_10bn = Year after it, halved
definition-turnover_limit_before = Limit of turnover tax the year before
definition-year_of_switch = Year of the switch from turnover tax
definition-free_year = Free year after the switch
definition-halved_year_of_switch = Year of the switch, halved before 2026
definition-year_factor = Share of profit tax due in the year
definition-profit_tax_rate_by_place = Rate of profit tax by place and year
definition-profit_tax_rate_by_district = Rate of profit tax by district
definition-profit_tax_rate = Rate of profit tax
definition-ordinary_profit_tax = Ordinary profit tax of the month
definition-foreign_dividend_tax_rate = Tax on dividends of foreign owners, ordinary
definition-resident_dividend_tax_rate = Tax on dividends of foreign owners, paid by a resident
definition-dividend_tax_saved = Tax on dividends saved
definition-export_before_month = Export from January to the month before
definition-export_share_by_quarter = Export share from January to the quarter’s end
definition-levy_export_floor = Least export share of a large resident
definition-large_resident = Turnover above UZS 100bn in the year
definition-large_without_export = Large resident with too little export
definition-large_exporter = Large exporter with a lower levy
definition-levy_base_rate = Rate of the levy, by its table
definition-levy_rate = Rate of the levy

## Numbers of the law

parameter-base_value = Base calculation value
parameter-wage_threshold_heads = Threshold of the wage compensation
parameter-training_heads = People that training covers
parameter-staff_income_tax = Staff income tax, ordinary rate
parameter-resident_staff_income_tax = Staff income tax, resident’s rate
parameter-minimum_wage = Minimum wage
parameter-social_tax = Social tax
parameter-social_tax_karakalpakstan = Social tax in Karakalpakstan
parameter-profit_tax = Profit tax
parameter-large_income_floor = Income from which profit tax is halved
parameter-halved_income_ceiling = Income up to which profit tax is halved
parameter-turnover_tax = Turnover tax
parameter-category_4_turnover_tax = Turnover tax in districts of category 4
parameter-category_5_tax = Profit, turnover and social tax in districts of category 5
parameter-property_tax = Property tax
parameter-vat = VAT
parameter-dividend_tax_resident = Tax on dividends, residents of Uzbekistan
parameter-dividend_tax_foreign = Tax on dividends, foreign owners
parameter-withholding_services = Tax withheld from foreign vendors
parameter-central_bank_rate = Rate of the central bank, that of 2026
parameter-resident_levy = Resident’s levy
parameter-planning_rate_usd = Planning rate of the rulebook, UZS per USD

## Open questions of law

reading-terms = Whose terms hold for wages, foreign specialists and conferences?
reading-terms-announced = As announced in 2023
    .says = The report of the presidential meeting of 20 December 2023: up to 15% of the wages where more than 50 IT specialists are hired, and half of an exporter’s costs. It names no programme to enter and no ceiling, so residents and others are treated alike here.
reading-terms-operator = As the operator runs it
    .says = The sites of the operator and the Syrdarya branch: wages inside Zero Risk only, specialists and conferences inside Local2Global only, and with its ceilings in dollars

reading-wage_threshold = How many IT specialists open the wage compensation?
reading-wage_threshold-over_50 = More than 50
    .says = The report of the presidential meeting of 20 December 2023 speaks of more than 50
reading-wage_threshold-at_least_50 = At least 50
    .says = The Syrdarya branch of IT Park asks for at least 50, who are citizens of Uzbekistan
reading-wage_threshold-none = Any number
    .says = The operator’s list of July 2026 gives the 15% without a number of people

reading-wage_counted = Which IT specialists count?
reading-wage_counted-employed = All employed
    .says = The operator gives a share of wages and says nothing of new jobs; in June 2026 it took the words “per new employee” away again
reading-wage_counted-hired = Only those newly hired
    .says = The announcement speaks of companies that hire. Read closely, only people above the number in the plan’s first month count, for the threshold and for the wages.

reading-wage_base = Whose wages are compensated?
reading-wage_base-it_wages = All IT specialists counted
    .says = The announcement gives a share of wage costs once the threshold is passed, without taking anybody out
reading-wage_base-citizens = Citizens of Uzbekistan only
    .says = The Syrdarya branch of IT Park gives up to 15% of the wages of citizens of Uzbekistan
reading-wage_base-above_threshold = Only those above the threshold
    .says = No text says so; it is the narrowest way to read the announcement. Where no number is asked for, everybody counts.

reading-wage_measure = Wages before or after income tax?
reading-wage_measure-gross = Before tax
    .says = The announcement says wage costs, and a cost of the company is the gross wage: our inference
reading-wage_measure-net = After tax
    .says = No text excludes what the staff receive in hand; it is the cautious way to read the announcement

reading-premises_for = Who may have the free premises?
reading-premises_for-participants = Companies in Zero Risk
    .says = Paragraph 2 of PP-87, as the state rent portal prints it, gives them to participants of the exporters’ programme
reading-premises_for-any_it_company = Any IT company in the regions
    .says = The announcement of 20 December 2023 speaks of IT companies in the regions, without a programme to enter

reading-tashkent_region = Does Tashkent region belong to the regions?
reading-tashkent_region-included = Yes, only the city is left out
    .says = PP-87 names Karakalpakstan and the regions, and Tashkent region is one of them: our inference
reading-tashkent_region-excluded = No
    .says = The operator says all regions except Tashkent, and not whether it means the city or the region too

reading-zero_risk_test = What does entry into Zero Risk take?
reading-zero_risk_test-either = A contract or a parent company
    .says = The Syrdarya branch of IT Park joins the two with “or”: either is enough
reading-zero_risk_test-both = A contract and a parent company
    .says = The operator lists both without a word between them; taken strictly, both are needed
reading-zero_risk_test-contract_only = A contract alone counts
    .says = No text says so; it takes the contract as the test for everybody, and the parent company’s turnover as one for foreign groups only

reading-parent_turnover_floor = How large must the parent company be?
reading-parent_turnover_floor-usd_1m = USD 1m a year
    .says = The operator’s list of July 2026 starts at USD 1m
reading-parent_turnover_floor-usd_50m = USD 50m a year
    .says = The Syrdarya branch of IT Park asks for USD 50m a year

reading-training_cap = What is the ceiling for training counted by?
reading-training_cap-per_company = The company
    .says = The Syrdarya branch of IT Park gives it in total, for up to 100 people
reading-training_cap-per_course = Each course
    .says = The operator gave it for each course in June 2026, and has left that word out since

reading-equipment_payment = How is the equipment paid for?
reading-equipment_payment-buy_after_12_months = At once after 12 months
    .says = The operator supplies it for 12 months, after which the company must buy it
reading-equipment_payment-instalments_15_months = In 15 equal monthly parts
    .says = The Syrdarya branch of IT Park, in Russian: instalments of up to 15 months. The first part is taken to be due a month after delivery.
reading-equipment_payment-grace_15_months = At once after 15 months
    .says = The Syrdarya branch of IT Park, in English: a grace period of up to 15 months

reading-event_cap = What is the ceiling for conferences counted by?
reading-event_cap-per_year = A calendar year
    .says = The Syrdarya branch of IT Park gives a sum and no period; a year is our assumption
reading-event_cap-per_event = Each event
    .says = The Syrdarya branch of IT Park gives a sum and no period; an event is the other way to read it

reading-event_half = Does Local2Global pay half or all of the cost?
reading-event_half-half_and_cap = Half, up to the ceiling
    .says = The announcement gives half and the branch a ceiling; that both hold together is our inference
reading-event_half-cap_only = All, up to the ceiling
    .says = The Syrdarya branch of IT Park names the ceilings for specialists and conferences without a share

reading-one_stop_shop_test = Who may use One Stop Shop?
reading-one_stop_shop_test-unpublished = Not published
    .says = IT Park names it for foreign companies and says nothing of who is accepted, so the answer stays open
reading-one_stop_shop_test-any_foreign_company = Any foreign company
    .says = Our inference: what IT Park offers to foreign companies without a test is open to all of them

reading-export_half = How much export does the rule from 2028 ask for?
reading-export_half-more_than_half = More than half of the revenue
    .says = The Tax Code, article 483, part 63, asks for export of more than 50% of the year’s income
reading-export_half-at_least_half = At least half of the revenue
    .says = IT Park says at least 50% where it explains UP-157

reading-income_tax_after_2027 = What income tax do a resident’s staff pay from 2028?
reading-income_tax_after_2027-ordinary = The ordinary rate
    .says = The Tax Code, article 381, knows no lower rate, and the one of UP-5099 is named until the end of 2027
reading-income_tax_after_2027-seven_and_half = The resident’s rate goes on
    .says = IT Park says that UP-157 extends the park’s benefits, without naming this one

reading-social_tax_after_2027 = Does the relief cover social tax from 2028?
reading-social_tax_after_2027-exempt = Yes
    .says = The Tax Code, article 483, part 62, takes out VAT alone, where parts beside it take out social tax too: our inference
reading-social_tax_after_2027-ordinary = No
    .says = UP-6011 says that a tax privilege covers social tax only where it names it

reading-vat_before_2028 = Were residents free of VAT before 2028?
reading-vat_before_2028-exempt = Yes
    .says = UP-5099 exempts residents from all taxes, VAT among them, as press and law firms tell it
reading-vat_before_2028-due = No
    .says = A note for accountants says that VAT was left out of the relief

reading-vendor_relief_from = From when is a foreign vendor relieved?
reading-vendor_relief_from-crossing = From the month after USD 10m
    .says = The Tax Code, article 483, part 60, asks for export of over USD 10m in the calendar year; that it starts at the crossing is the careful inference
reading-vendor_relief_from-whole_year = For the whole year
    .says = The same part speaks of the calendar year, and of no day in it

reading-levy_large_from = From when must large residents export 20%?
reading-levy_large_from-january_2026 = From January 2026
    .says = Resolution 303 of the Cabinet of Ministers, as IT Park tells it
reading-levy_large_from-april_2026 = From April 2026
    .says = PP-388, as a start-up portal tells it

reading-levy_2026 = What is the levy from April 2026?
reading-levy_2026-one_percent = 1%, as before
    .says = IT Park’s own page asks for 1% of income; the table of PP-388 was not found
reading-levy_2026-first_bracket = 1% up to UZS 5bn of income, unknown above
    .says = A note on PP-388 gives the first step of its table; no source gives the others

reading-levy_exporter = Is the levy lower for large exporters?
reading-levy_exporter-none = No
    .says = Resolution 303 of 2024 knows 1% and 2% only
reading-levy_exporter-half_percent = 0.5% above USD 20m of export
    .says = A start-up portal in 2022; nobody has confirmed it since

reading-levy_without_exemption = Is the levy due where the exemption fails?
reading-levy_without_exemption-due = Yes, while the company is a resident
    .says = IT Park asks it of every resident; that it goes on after a failed year is our inference
reading-levy_without_exemption-not_due = No
    .says = No text says so; it takes the levy as the price of the exemption

reading-simplified_vat_for_it = Is the simplified VAT open to IT services?
reading-simplified_vat_for_it-included = Yes
    .says = UP-100 speaks of services; that IT services are among them is our inference
reading-simplified_vat_for_it-excluded = No
    .says = No text counts software or BPO among the services of UP-100

reading-district_rates = Did the district rates of 2023–2025 reach IT companies?
reading-district_rates-not_applied = No
    .says = The Tax Code’s own rates, without the decree, whose list of districts was not read
reading-district_rates-applied = Yes
    .says = UP-287: in districts of category 5 profit, turnover and social tax of 1%, in category 4 turnover tax of 3%

reading-visa_income = How much must a specialist earn for the IT visa?
reading-visa_income-at_least = At least USD 30,000
    .says = Regulation 3387, as a law firm tells it
reading-visa_income-more_than = More than USD 30,000
    .says = The law firm Leges and others

reading-partner_visit_terms = What is paid for visits of foreign partners?
reading-partner_visit_terms-unpublished = Not published
    .says = The Syrdarya branch of IT Park says up to USD 20,000 by export volume and gives no scale
reading-partner_visit_terms-per_year = All costs up to USD 20,000 a year
    .says = No text says so; it takes the ceiling as a sum for every year
reading-partner_visit_terms-per_company = All costs up to USD 20,000 in all
    .says = No text says so; it takes the ceiling as a sum for the company

reading-rating_applies = Does the state’s rating reduce support in the park?
reading-rating_applies-no = No
    .says = PP-87 and the operator’s pages say nothing of it, and the park pays from its own income: our inference
reading-rating_applies-yes = Yes
    .says = PP-193 gives subsidies and preferences as a share of their size by rating

## Sources

rulebook-name-uzbekistan = IT Park Uzbekistan
act-announcement = Report of the presidential meeting
act-pp87 = Presidential Resolution PP-87
act-rent_portal = Rent privileges on the state rent portal
act-operator_june = Operator’s earlier site (IT Park Capital)
act-operator = Operator’s site (IT Park Capital)
act-branch = Site of the Syrdarya branch of IT Park
act-outsource_portal = IT Park’s outsourcing portal
act-up157 = Presidential Decree UP-157
act-tax_code = Tax Code text
act-up5099 = Presidential Decree UP-5099
act-leges = Law firm Leges
act-cm303 = Cabinet Resolution 303
act-startup_portal = Start-up portal of Central Eurasia
act-it_park = IT Park’s site
act-it_visa_site = Site of IT Park, obligations of residents (itvisa.uz)
act-reg3387 = Regulation 3387
act-penalty_note = A note on penalty interest
act-pwc = PwC’s tax summaries
act-ey = EY’s tax alert
act-up229 = Presidential Decree UP-229
act-up100 = Presidential Decree UP-100
act-up6011 = Presidential Decree UP-6011
act-pp51 = Presidential Resolution PP-51
act-up287 = Presidential Decree UP-287
act-district_press = Press on districts by category
act-pp193 = Presidential Resolution PP-193
act-accountants_notes = Notes for accountants (buxgalter.uz)
act-pp388 = Presidential Resolution PP-388
act-up196 = Presidential Decree UP-196
act-up108 = Presidential Decree UP-108
act-decree_june_2025 = Presidential decree on wages
act-up115 = Presidential Decree UP-115
act-planning_rate = Planning rate of this rulebook
act-projection = No law: the rates of 2026 go on

## Where no source says

gap-one_stop_shop_entry = No source says which companies One Stop Shop accepts
gap-partner_visit_scale = No source says how much is paid for visits of partners; the scale by export volume is not published
gap-before_minimum_wage = The minimum wage before October 2024 is not part of this rulebook
gap-before_levy_export_floor = No export share was asked of large residents before October 2024
gap-levy_brackets = The levy’s steps above UZS 5bn of income were not found
gap-land_rate = The land tax rates before 2026 were not found

## Duties: what must be done by when, and what is at risk

duty-levy_payment = Pay the resident’s levy
    .about = By the 20th, IT Park is paid its share of the income of the month before
duty-quarterly_report = Quarterly report to IT Park
    .about = By the 15th after the quarter, a resident reports to IT Park
duty-audit_report = Audit report to IT Park
    .about = By 1 July, a resident has the year before audited and gives IT Park a copy. A missing audit is what most often cost residents their status: 110 of them for 2023.
duty-large_export_floor = Export floor of large residents
    .about = With more than UZS 100bn of turnover in the year, the export share from January to the quarter’s end must reach 10%, 20% from 2026, 35% from 2027
duty-dividends_test = Export test for dividends
    .about = At the year’s end, exports must be more than half of the year’s income for dividends to foreign owners to be taxed at the residents’ rate
duty-export_test = Export test of the exemption
    .about = At the year’s end, exports of the park’s activities must be more than half of the year’s income, or half of a school’s graduates work for exporters. Only then was the year exempt.
duty-social_tax_payment = Pay social tax
    .about = By the 15th, for each month in which the company is not exempt
duty-social_tax_return = Yearly return of social tax
    .about = By 15 February, for a year with months in which the company is not exempt
duty-profit_tax_payment = Pay profit tax
    .about = By the 20th after the quarter, for its months in which the company is not exempt and pays no turnover tax or simplified VAT, whose days were not found. The figure is what the quarter adds to the tax of the year to date.
duty-profit_tax_return = Yearly return of profit tax
    .about = By 1 March, for a year with months in which the company is not exempt
duty-profit_tax_advance = Advance of profit tax
    .about = With more than UZS 20bn of income in the year, profit tax is paid ahead each month in which the company is not exempt. Neither the day nor the amount was found; the day set is the month’s last.

stake-status = Taxes restored if the status is lost
    .about = The tax benefits of the last 36 months, the limitation period, within this plan; no source says how far back a breach reaches. The interest is assumed: a 300th of the central bank’s rate a day, 14% in 2026 and held for all years, simple, on each month’s amount from the month’s last day.
stake-exemption = The year’s taxes if the test fails
    .about = What the company and its staff were spared in the months of the year. Interest for a year that fails is not regulated in what was read, so none is counted.
stake-dividends = The year’s tax on dividends if the test fails
    .about = What foreign owners were spared in the months of the year, without interest
stake-second_percent = The second percent of the levy
    .about = Below the floor the levy is 2% of the income instead of 1%

## What the rulebook leaves out, a line each

not-modelled-uzbekistan =
    Social tax of 1% for staff from poor families, and the 1% rates for trainees (Tax Code, article 483, parts 57 and 58)
    The 1% rates of Muynak district, Sokh district and the villages named with it
    A quarter of the income as the base of profit tax after turnover tax (Tax Code, article 337)
    The least base of property tax per m², and the councils’ own factors of land tax
    Profit tax of 10% for electronic commerce before 2026
    Relief from customs payments for equipment, and customs duty and VAT on goods imported
    Benefits of the self-employed, of Enterprise Uzbekistan, of Creative Park and of AI and data centre projects above USD 100m in Karakalpakstan
    Offices in two regions at once (make two variants), groups of companies, transfer prices
