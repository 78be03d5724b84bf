//! What is spent, charged and owed to others.

use crate::claim::Metric::{Budget, Costs, Fine, Investment, Price, Savings, Tax};
use crate::language::pack::{Kinds, MetricList, nouns, predicates, verbs, weak_nouns, weak_verbs, works};

pub(super) static SPENDING: &[MetricList] = &[
    nouns(Costs, Kinds::SUM, "
        accrual|s, additional cost|s, admin cost|s, administration cost|s, administrative expense|s,
        advertising cost|s, adviser fees, after tax charge|s, after tax impairment, after tax write down|s,
        amortisation, amortization, amortization expense, bad debt charge|s, bad debt provision|s, bill for,
        borrowing cost|s, building cost|s, catastrophe claims, charge|s, claims costs, claims paid, clean up
        cost|s, cleanup cost|s, compensation cost|s, compensation expense, compliance cost|s, construction
        cost|s, consultancy fees, consulting fees, contributions to the pension fund, cost|s, cost base,
        cost inflation, cost of goods sold, cost of living, cost of sales, cost overrun|s, cost per
        passenger, credit impairments, credit loss provisions, currency charge, damage bill, decommissioning
        cost|s, depreciation, depreciation and amortisation, depreciation expense, development cost|s,
        economic damage, employer contribution|s, energy bill, energy cost|s, exceptional charge|s,
        exceptional item|s, expenditure|s, expenditure on, expenditures on staff, expense|s, extra cost|s,
        farm subsidies, finance cost|s, financing cost|s, freight cost|s, fuel bill|s, fuel cost|s, general
        expense|s, general fund expenditures, goodwill impairment, health care cost|s, healthcare cost|s,
        impairment|s, impairment charge|s, insurance claims, insurance cost|s, insured damage, integration
        cost|s, interest charge|s, interest cost|s, interest expense|s, interest payment|s, labor cost|s,
        labour cost|s, launch cost|s, lease expense|s, legal bill, legal cost|s, legal fees, litigation
        cost|s, loan loss provision|s, maintenance cost|s, manufacturing cost|s, marketing cost|s, material
        cost|s, non cash charge|s, one off charge|s, one time charge|s, operating cost|s, operating
        expense|s, opex, outgoings, outlay|s, overhead|s, payroll cost|s, pension contribution|s, pension
        cost|s, personnel cost|s, pre tax charge|s, pretax charge|s, procurement cost|s, production cost|s,
        property damage, provision|s, provisions for bad loans, raw material cost|s, recall cost|s,
        redundancy cost|s, rent bill, rental expense|s, repair cost|s, reserves for litigation,
        restructuring charge|s, restructuring cost|s, running cost|s, selling expense|s, selling general and
        administrative expenses, sg a, share based compensation, shipping cost|s, special charge|s, spending
        overrun, staff cost|s, start up cost|s, state subsidies, stock based compensation, subsidies,
        subsidy, total bill, total cost|s, total cost of, transport cost|s, unit cost|s, unrecognized
        compensation cost, upkeep, wage cost|s, write down|s, write off|s, writedown|s, writeoff|s"),
    weak_nouns(Costs, Kinds::SUM, "bill|s, claims, payment|s, rent|s"),
    verbs(Costs, Kinds::MONEY, "
        expense, foot, fork out, incur, lay/laid out, provide for, put/put/putting aside, refund, reimburse,
        set aside, shell out, subsidise, subsidize, write/wrote/written down, write/wrote/written off"),
    weak_verbs(Costs, Kinds::MONEY, "charge, cost/cost/costing, pay/paid, pay/paid out"),
    nouns(Savings, Kinds::SUM, "
        annual cost savings, annual savings, austerity measures, austerity package, austerity programme,
        budget cuts, cost cuts, cost cutting, cost cutting plan, cost cutting program,
        cost cutting programme, cost efficiencies, cost reduction|s, cost savings programme, cost saving|s,
        cost synergies, cost take out, cuts in spending, cuts to spending, efficiency gains,
        efficiency program, efficiency programme, efficiency savings, energy savings, expense reductions,
        from annual costs, from costs, from its budget, from its cost base, from its costs, in costs by,
        off costs, off its costs, off its wage bill, productivity gains, public spending cuts,
        revenue synergies, run rate savings, savings plan, savings program, savings programme,
        savings target, saving|s, spending cuts, synergies, synergy"),
    verbs(Savings, Kinds::SUM, "
        cut costs, cut/cut/cutting costs by, cut/cut/cutting its costs by, cut/cut/cutting spending by,
        economise, economize, reduce costs by, save, shave, slash costs by, trim costs by"),
    nouns(Investment, Kinds::SUM, "
        ad spend, ad spending, advertising budget, advertising spend, advertising spending, buy back|s,
        buyback|s, capex, capital expenditure|s, capital investment|s, capital outlay|s, capital programme,
        capital spending, development spending, direct investment|s, expansion programme,
        expenditure on research, exploration spending, fdi, foreign direct investment|s, growth capital,
        infrastructure investment|s, infrastructure spending, investment budget, investment plan|s,
        investment programme|s, investment program|s, investment spending, investment volume, investment|s,
        inward investment, it spending, marketing budget, marketing spend, modernisation programme,
        private investment, project worth, projects worth, public investment, r d, r d budget,
        r d expenditure, r d expenses, r d investment, r d spending, refurbishment programme, repurchase|s,
        research and development, research and development costs, research and development expenditure,
        research and development spending, research budget, research spending, share buy back|s,
        share buyback programme, share buyback|s, share repurchase program, share repurchase|s, 
        spending on research, spending on research and development, stock buyback|s,
        stock repurchase program, transfer spending, upfront investment|s, upgrade programme,
        venture investment|s"),
    weak_nouns(Investment, Kinds::SUM, "
        expansion|s, extension|s, modernisation, modernization, outlay, plan|s, program, programme, project|s,
        refurbishment|s, renovation|s, scheme|s, spend, spend on, spending, upgrade|s"),
    verbs(Investment, Kinds::MONEY, "
        allocate, allot/allotted/allotting, buy/bought back, channel, commit, devote, earmark, inject, invest, overspend/overspent,
        plough, plough back, plough into, plow, pour, pour into, pump, pump in, pump into,
        put/put/putting into, put/put/putting up, re invest, reinvest, repurchase, sink/sank/sunk into, spend/spent,
        spend/spent on, splash, splash out"),
    weak_verbs(Investment, Kinds::MONEY, "build/built, construct, erect"),
    works("
        academy, airport, aquarium, arena, assembly line, barrage, battery factory, biogas plant, brewery,
        bridge, building, bus depot, bus station, bypass, campus, car park, car plant, chip factory, clinic,
        community centre, complex, concert hall, conference centre, convention center, courthouse, dam, data
        center, data centre, data hub, depot, desalination plant, development, distribution center,
        distribution centre, dormitory, expansion, extension, facility, factory, fire station, fulfilment
        centre, gallery, gigafactory, harbour, headquarters, highway, hospital, hotel, housing estate,
        hydrogen plant, incinerator, institute, interchange, jail, kindergarten, lab, laboratory, leisure
        centre, library, lock, makeover, mall, metro line, mill, mine, modernisation, modernization,
        motorway, museum, overhaul, parking garage, pipeline, plant, police station, power line, power
        station, prison, processing plant, production line, quay, rail line, railway, railway line, reactor,
        rebuild, rebuilding, recycling plant, redevelopment, refinery, refit, refurbishment, regeneration,
        renovation, research centre, reservoir, restoration, revamp, road, runway, school, sewage plant,
        shipyard, shopping centre, skyscraper, smelter, solar farm, solar park, sports centre, sports hall,
        stadium, store, substation, swimming pool, terminal, theme park, tower, town hall, train station,
        tram line, treatment plant, tunnel, upgrade, warehouse, waterworks, wind farm"),
    nouns(Price, Kinds::SUM, "
        a barrel, a bottle, a gallon, a litre, a minute, a month for, a night, a pint, a ton, a tonne,
        admission fee, admission price|s, air fares, an ounce, annual fee|s, asking price per,
        average fare|s, average price, average rent|s, average selling price|s, base price, bus fares,
        call charges, commission rate, commodity price|s, congestion charge, consumer prices,
        copper price|s, cost per unit, crude price|s, day rates, discount|s, electricity bills,
        electricity price|s, energy bills, energy price|s, entrance fee, entry price, fare|s, food price|s,
        freight rates, fuel price|s, fuel surcharge|s, gas bills, gas price|s, gold price|s, home price|s,
        hotel rates, house price|s, household bills, import prices, interchange fee|s,
        interconnection charge|s, landing charge|s, landing fees, licence fee|s, license fee|s,
        list price|s, mark down|s, markdown|s, market price|s, membership fee|s, metal price|s,
        milk price|s, monthly fee|s, oil price|s, parking charge|s, per barrel, per call, per download,
        per gallon, per head, per kilowatt hour, per litre, per megawatt hour, per minute, per month,
        per night, per ounce, per song, per square meter, per square metre, per ton, per tonne, per track,
        petrol price|s, power price|s, premiums per policy, price cut|s, price discount|s, price hike|s,
        price increase|s, price per barrel, price per tonne, price per unit, price reduction|s,
        price rise|s, price tag, price|s, producer prices, property price|s, purchase price per, rail fares,
        rebate|s, recommended retail price, rental fee|s, rental price|s, rents, retail price|s,
        roaming charge|s, roaming fees, room rates, royalty rate, rrp, selling price|s, starting price|s,
        steel price|s, sticker price|s, subscription fee|s, subscription price|s, surcharge|s, tariff|s,
        ticket fares, ticket price|s, toll|s, train fares, transaction fee|s, tuition, tuition fee,
        tuition fees, unit price|s, user fee, water bills, wholesale price|s"),
    weak_nouns(Price, Kinds::MONEY, "
        apiece, charge|s, cost per, each, fee|s, piece, rate|s, starting at, starting from"),
    verbs(Price, Kinds::MONEY, "
        be priced at, change hands at, cost from, fetch, price at, start at"),
    predicates(Price, Kinds::MONEY, "
        available at, available for, available from"),
    weak_verbs(Price, Kinds::PERCENT, "charge, cost/cost/costing, pay/paid"),
    weak_verbs(Price, Kinds::MONEY, "
        charge for, go/went/gone on sale at, go/went/gone on sale for, rent for, retail at, retail for,
        sell/sold at, sell/sold for"),
    nouns(Fine, Kinds::MONEY.or(Kinds::PERCENT), "
        administrative fine, anti trust fine, antitrust fine|s, award of damages, back taxes and penalties,
        bail, civil penalties, civil penalty, claim for damages, class action settlement, compensation,
        compensation claim, compensation claims, compensation payment|s, compensation payout|s, court award,
        criminal penalties, criminal penalty, damage claim|s, damages, damages claim|s, disgorgement,
        financial penalty, fined, fine|s, jury award, law suit, lawsuit seeking, lawsuit|s, legal claim,
        legal settlement|s, monetary penalty, out of court settlement|s, penalties, penalty,
        punitive damages, record fine|s, redress, reparations, restitution, sanctions payment,
        settlement deal, settlement|s, severance settlement, suit seeking"),
    weak_nouns(Fine, Kinds::MONEY, "award, claim, suit, verdict"),
    verbs(Fine, Kinds::MONEY, "
        agree to pay to settle, award damages, be ordered to, be ordered to pay, compensate, fine,
        order to pay, pay/paid compensation of, pay/paid in compensation, pay/paid to settle, penalise,
        penalize, sanction, settle, settle a case, settle a lawsuit, settle a suit, settle allegations,
        settle charges, settle claims, settle for, settle litigation, settle the case, sue, sue for"),
    predicates(Fine, Kinds::MONEY, "in a settlement, in compensation, in damages, in fines, in penalties, ordered to pay"),
    weak_verbs(Fine, Kinds::MONEY, "claim, demand"),
    nouns(Tax, Kinds::SUM, "
        anti dumping duties, back taxes, bank levy, business rates, capital gains tax, carbon tax,
        corporate income tax, corporate tax, corporation tax, council tax, customs duties, deferred tax,
        deferred taxes, digital services tax, digital tax, duties, duty, effective tax rate, excise duties,
        excise duty, fuel duty, import duties, import duty, import tariff|s, income tax, income taxes,
        inheritance tax, levies, levy, national insurance contributions, payroll tax, payroll taxes,
        property tax, property taxes, property transfer tax, provision for income taxes, punitive tariff|s,
        road tax, sales tax, social security contributions, stamp duty, tax, tax arrears, tax bill|s,
        tax break|s, tax burden, tax charge|s, tax claim|s, tax credit|s, tax cut|s, tax deductions,
        tax demand|s, tax expense|s, tax income, tax increases, tax liabilities, tax liability,
        tax payment|s, tax rate|s, tax rebate|s, tax receipts, tax reduction|s, tax refund|s, tax relief,
        tax revenue|s, tax rises, tax shortfall, tax take, taxation, taxes, top rate of tax, unpaid taxes,
        value added tax, vat, windfall tax, withholding tax"),
    verbs(Tax, Kinds::SUM, "levy, pay/paid in tax, pay/paid tax of, tax"),
    nouns(Budget, Kinds::SUM, "
        aid budget, aid package|s, annual budget|s, bailout fund, box office, budget|s, budgetary spending,
        campaign budget, city budget, city spending, cohesion fund, defence budget, defence expenditure|s,
        defence spending, defense budget, defense expenditure|s, defense spending, economic package,
        education budget, education expenditure|s, education spending, emergency aid package, expenditure
        and income, federal budget|s, federal spending, film budget, government expenditure, government
        spending, health expenditure|s, health spending, income and expenditure, infrastructure budget,
        military budget, military expenditure|s, military spending, nhs budget, north american box office,
        opening weekend, operating budget, police budget, prize, prize fund, prize money, prize pool,
        production budget, project budget, public expenditure, public sector spending, public spending,
        purse, recovery fund, relief package, rescue package|s, revenue and expenditure, school budget,
        school spending, schools budget, science budget, social expenditure|s, social spending, special
        fund, spending bill, spending limit, spending package|s, spending plan|s, state budget|s, state
        spending, stimulus package|s, stimulus program, stimulus programme, structural funds, supplementary
        budget, total budget, transfer budget, welfare expenditure|s, welfare spending"),
    verbs(Budget, Kinds::MONEY, "budget, budget for"),
];
