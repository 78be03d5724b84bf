//! Goods: what is delivered, sold, made or ordered. Only a verb or noun tells which.

use crate::claim::Metric::{Deliveries, Energy, Headcount, Production, SalesVolume};
use crate::language::pack::{Kinds, MetricList, goods};

pub(super) static GOODS: &[MetricList] = &[
    goods(Headcount, Kinds::TALLY, "job|s, positions, post|s, roles"),
    goods(SalesVolume, Kinds::TALLY, "
        air conditioners, albums, appliances, bags, bathrooms, batteries, battery cells, beers,
        bicycle helmets, bicycles, bikes, boilers, books, bottles, bottles of wine, buggies, burgers,
        cameras, cans, caravans, carpets, carriages sold, cars, cases of beer, cds, cell phones, cells,
        chairs, chips, cigarettes, coaches sold, coats, computers, consoles, cookers, copies, cosmetics,
        cups, detectors, devices, digital cameras, dishwashers, dolls, doses, dresses, drinks, drones, dvds,
        e bikes, electric cars, electric vehicles, elevators, engines, escalators, evs, flat screens,
        forklifts, freezers, fridges, furnaces, games, games consoles, garments, gearboxes, glasses,
        guitars, handsets, headsets, hearing aids, heat pumps, helmets, homes sold, houses sold, hybrids,
        implants, ink cartridges, inverters, iphones, ipods, items, jackets, jerseys, jets ordered, kettles,
        kitchens, lamps, laptops, lawnmowers, lenses, licences, licenses, lifts, lorries sold, lots,
        machines, magazines, masks, mattresses, meals, medicines, microchips, missiles, mobile phones,
        models, mopeds, motorbikes, motorcycles, motorhomes, mowers, mp3 players, music players, needles,
        newspapers, notebooks, ovens, pacemakers, packs, paintings, pairs, pairs of shoes, panels, pcs,
        phones, pianos, pick ups, pickups, pieces, pills, pizzas, players, plug in hybrids, power tools,
        prams, printers, processors, products, properties sold, pumps, razors, records, rifles, robots,
        routers, saloons, sandwiches, sausages, scanners, screens sold, season tickets, semiconductors,
        servers, set top boxes, sets, sewing machines, shirts, shoes, sim cards, singles, skis,
        smart meters, smartphones, sofas, software licences, solar cells, solar modules, solar panels,
        speakers, sports cars, strollers, suits, suvs, sweets, syringes, tablets, televisions, tents, tests,
        tickets, tires, titles, toys, tractors, trainers, transformers, transistors, trousers, trucks,
        tv sets, tvs, tyres, umbrellas, units, vaccine doses, vaccines, vans, vehicles, ventilators,
        video games, washing machines, watches, weapons, wearables, wind turbines, windows, works"),
    goods(Production, Kinds::PHYSICAL.or(Kinds::COUNT), "
        aluminium, aluminum, ammonia, apples, asphalt, barley, barrels, barrels a day, barrels of crude,
        barrels of oil, barrels per day, bauxite, beef, beer, biodiesel, bpd, bread, bricks, butter, carats,
        cement, cereals, cheese, chemicals, chicken, chocolate, citrus, coal, cobalt, cocoa, cod, coffee,
        coke, concrete, copper, corn, cotton, cream, crude, crude oil, cubic metres of gas, diamonds,
        diesel, eggs, ethanol, feed, fertiliser, fertilizer, fibre, fish, flour, flowers, fruit, fuel, gas,
        glass, gold, grain, grapes, graphite, gravel, helium, herring, honey, hydrogen, ice cream, iron ore,
        jet fuel, kerosene, lamb, lead, lignite, limestone, lithium, lng, logs, maize, manganese, meat,
        methanol, milk, molybdenum, natural gas, nickel, oats, oil, olive oil, oranges, ore, oxygen,
        palladium, palm oil, paper, pellets, petrol, plastics, platinum, polyethylene, polysilicon, pork,
        potash, potatoes, poultry, pulp, rapeseed, rare earths, rice, rubber, rye, salmon, salt, sand,
        sawn timber, seafood, silicon, silver, sorghum, soya, soybeans, steel, sugar, sulphur,
        sunflower seeds, tea, timber, tin, titanium, tobacco, tomatoes, tuna, tungsten, uranium, vanadium,
        vegetables, wafers, water, wax, wheat, whisky, wine, wood, wool, yarn, yoghurt, zinc"),
    goods(Energy, Kinds::PHYSICAL, "current, electricity, energy, heat, power"),
    goods(Deliveries, Kinds::PHYSICAL.or(Kinds::TALLY), "
        cargo, containers, freight, goods, mail, packages, parcels, tonnes of cargo"),
];
