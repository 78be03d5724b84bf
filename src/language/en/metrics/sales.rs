//! What is sold, and for how much.

use crate::claim::Metric::{Deliveries, MarketShare, OrderBacklog, Orders, Revenue, SalesVolume};
use crate::language::pack::{Kinds, MetricList, nouns, predicates, verbs, weak_nouns, weak_verbs};

pub(super) static SALES: &[MetricList] = &[
    nouns(Revenue, Kinds::SUM, "
        ad revenue|s, ad sales, advertising income, advertising revenue|s, advertising sales, album sales,
        annual recurring revenue, annual revenue|s, arpu, arr, auto sales, average revenue per user,
        billings, book sales, box office receipts, box office takings, broadcast income,
        broadcast revenue|s, broadcasting income, brokerage income, business volume, car sales,
        catering income, christmas sales, circulation revenue|s, clothing sales, cloud revenue|s,
        commercial income, commission income, comp sales, comparable sales, comparable store sales,
        data revenue|s, digital sales, dividend income, domestic sales, drug sales, e commerce sales,
        earned premium|s, export earnings, export income, export revenue|s, export sales, fare income,
        fare revenue|s, fee income, fees income, film revenue|s, food sales, foreign currency earnings,
        foreign sales, fuel sales, gas revenue|s, gate receipts, global sales, gmv, grant income,
        gross bookings value, gross earnings, gross income, gross merchandise value,
        gross merchandise volume, gross premiums, gross revenue|s, gross sales, gross written premium|s,
        group sales, holiday sales, hotel income, insurance income, interest income, internet sales,
        investment income, lease income, licence revenue|s, license revenue|s, licensing income,
        like for like sales, like for likes, management fee income, match day income, matchday income,
        matchday revenue, membership income, merchandise sales, merchandising income, music sales,
        net fee income, net interest income, net interest revenue, net premiums earned, net revenue|s,
        net sales, net written premium|s, non interest income, noninterest income, oil revenue|s,
        online sales, operating revenue|s, organic growth, organic sales, other income, overseas sales,
        parking income, passenger revenue|s, premium income, premiums written, premium|s,
        proceeds from sales, product sales, receipts, recurring revenue, rental income, rental revenue|s,
        rents received, retail income, retail sales, revenue growth, revenue|s, roaming revenue|s,
        royalties, royalty income, royalty receipts, royalty revenue|s, sales, sales growth,
        sales revenue|s, same store sales, service revenue|s, sponsorship income, sponsorship revenue|s,
        store sales, subscription income, subscription revenue|s, takings, television revenue|s,
        ticket income, ticket sales, ticketing income, top line, total income, total revenue|s, total sales,
        tourism income, tourism revenue|s, trading income, trading revenue|s, truck sales, tuition income,
        tuition revenue|s, turnover|s, tv income, underlying sales, vehicle sales, worldwide sales,
        written premium|s"),
    nouns(SalesVolume, Kinds::COUNT.or(Kinds::PHYSICAL), "
        album sales, auto sales, book sales, car sales, console sales, domestic sales, global sales,
        handset sales, online sales, overseas sales, pc sales, phone sales, retail sales, sales,
        smartphone sales, ticket sales, total sales, truck sales, van sales, vehicle sales, worldwide sales"),
    nouns(SalesVolume, Kinds::VOLUME, "
        box sales, car registrations, cars sold, circulation, completions, copies sold, copy sales,
        electric vehicle sales, ev sales, home sales, house sales, new car registrations, new registrations,
        property sales, registrations, sales by volume, sales figures, sales numbers, sales tally,
        sales total, sales volume|s, sell through, tickets sold, unit sales, units sold,
        vehicle registrations, vehicles sold, volume growth, volume sales"),
    weak_nouns(SalesVolume, Kinds::VOLUME, "sale, volume|s"),
    nouns(MarketShare, Kinds::PERCENT, "share"),
    weak_nouns(MarketShare, Kinds::PERCENT, "market, segment"),
    weak_nouns(Revenue, Kinds::SUM, "
        commissions, earnings from sales, growth, proceeds, royalty, subscription|s, trade, trading"),
    verbs(SalesVolume, Kinds::VOLUME, "
        offload, outsell/outsold, resell/resold, sell/sold, sell/sold out, shift"),
    verbs(Revenue, Kinds::MONEY, "
        bring/brought in, generate sales of, make/made sales of, pull in, rake in, sell/sold goods worth,
        take/took/taken in, turn over"),
    predicates(Revenue, Kinds::MONEY, "grossed, grosses, grossing"),
    weak_verbs(Revenue, Kinds::MONEY, "bill, collect, generate, invoice, receive"),
    nouns(Deliveries, Kinds::VOLUME, "
        aircraft deliveries, car deliveries, cargo volume|s, consignment|s, deliveries, delivery,
        dispatches, exports in units, freight volume|s, gas deliveries, gas supplies, handover, handovers,
        mail volume|s, oil exports, oil supplies, parcel volume|s, parcels delivered, shipment|s, supplies,
        tonnage, unit shipments, units shipped, vehicle deliveries"),
    verbs(Deliveries, Kinds::VOLUME, "
        airlift, deliver, dispatch, distribute, export, give/gave/given out, hand out, hand over, haul,
        roll/rolled out, send/sent out, ship/shipped/shipping, ship/shipped/shipping out, supply, transport"),
    nouns(Orders, Kinds::ANY, "
        advance orders, booking|s, contract awards, contract wins, contracts won, factory orders,
        firm orders, holiday bookings, incoming orders, machine orders, net bookings, net orders,
        new business, new business wins, new contracts, new orders, options on aircraft, order entry,
        order inflow|s, order intake, order value, order volume, orders received, orders taken,
        orders worth, order|s, pre bookings, pre order|s, preorder|s, purchase order|s, reservation|s,
        supply contract|s"),
    verbs(Orders, Kinds::ANY, "
        order, place an order, place/placed a firm order, place/placed orders, pre order, preorder"),
    weak_verbs(Orders, Kinds::ANY, "book, reserve"),
    weak_nouns(Orders, Kinds::MONEY.or(Kinds::COUNT), "contract|s"),
    nouns(OrderBacklog, Kinds::ANY, "
        backlog of orders, backlog|s, contract backlog, forward order book, forward sales, order backlog|s,
        order bank, order book|s, order pipeline, orderbook|s, orders in hand, orders on hand,
        outstanding orders, pipeline of orders, remaining performance obligations, sales pipeline,
        secured orders, unfilled orders, unfulfilled orders, waiting list, work in hand"),
    nouns(MarketShare, Kinds::PERCENT, "
        audience rating|s, audience share, global market share, market dominance, market penetration,
        market position, market share|s, of all cars sold, of all sales, of the british market,
        of the domestic market, of the european market, of the german market, of the global market,
        of the market, of the online market, of the uk market, of the us market, of the world market,
        of total sales, penetration rate, share of, share of a market, share of all sales,
        share of audience, share of its market, share of new car sales, share of sales,
        share of the audience, share of the european market, share of the global market,
        share of the market, share of the uk market, share of the us market, share of the vote,
        share of the world market, share of viewers, share of viewing, share of world trade,
        slice of the market, viewing share, vote share, world market share"),
    verbs(MarketShare, Kinds::PERCENT, "account for, command, corner, dominate"),
];
