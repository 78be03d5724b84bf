//! Goods: what is delivered, sold, made or ordered. Only a verb or noun tells which.

use crate::claim::Metric::{Energy, Headcount, Production, SalesVolume};
use crate::language::pack::{Kinds, MetricList, goods};

pub(super) static GOODS: &[MetricList] = &[
    goods(Headcount, Kinds::TALLY, "job|s, places, positions, post|s, roles"),
    goods(SalesVolume, Kinds::TALLY, "
        albums, appliances, bags, batteries, battery cells, bicycles, bikes, boilers, books, bottles,
        burgers, cameras, cans, cars, cases of beer, cds, cell phones, cells, chips, cigarettes, computers,
        consoles, containers, copies, cups, devices, digital cameras, dolls, doses, drones, dvds, e bikes,
        electric cars, electric vehicles, elevators, engines, escalators, evs, flat screens, fridges, games,
        games consoles, garments, gearboxes, handsets, headsets, heat pumps, homes sold, houses sold,
        hybrids, iphones, ipods, items, jerseys, jets ordered, laptops, licences, licenses, lifts, lots,
        machines, magazines, masks, meals, medicines, missiles, mobile phones, models, motorbikes,
        motorcycles, mp3 players, music players, newspapers, notebooks, packages, packs, paintings, pairs,
        pairs of shoes, panels, parcels, pcs, phones, pick ups, pickups, pieces, pills, pizzas, players,
        plug in hybrids, printers, processors, products, properties sold, records, rifles, robots, routers,
        saloons, screens sold, season tickets, semiconductors, servers, set top boxes, sets, shirts, shoes,
        sim cards, singles, smart meters, smartphones, software licences, solar modules, solar panels,
        sports cars, suvs, tablets, televisions, tests, tickets, tires, titles, tonnes of cargo, toys,
        tractors, trucks, tv sets, tvs, tyres, units, vaccine doses, vaccines, vans, vehicles, video games,
        washing machines, watches, weapons, wearables, wind turbines, works"),
    goods(Production, Kinds::PHYSICAL.or(Kinds::COUNT), "
        aluminium, aluminum, ammonia, barrels, barrels a day, barrels of crude, barrels of oil,
        barrels per day, beef, beer, biodiesel, bpd, bread, bricks, butter, carats, cargo, cement, cheese,
        chemicals, chicken, chocolate, coal, cocoa, coffee, concrete, copper, corn, cotton, crude,
        crude oil, diamonds, diesel, eggs, ethanol, fertiliser, fertilizer, fish, freight, fruit, fuel, gas,
        glass, gold, grain, gravel, hydrogen, ice cream, iron ore, kerosene, lithium, lng, maize, meat,
        milk, natural gas, nickel, oil, olive oil, palm oil, paper, petrol, plastics, platinum, pork,
        potash, potatoes, rare earths, rice, rubber, salt, sand, silver, soya, soybeans, steel, sugar,
        timber, tin, titanium, uranium, vegetables, wafers, water, wheat, whisky, wine, wood, wool, zinc"),
    goods(Energy, Kinds::PHYSICAL, "current, electricity, energy, heat, power"),
];
