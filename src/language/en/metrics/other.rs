//! What is measured besides, mostly of countries: named so that no word nearby takes its figures.

use crate::claim::Metric::Other;
use crate::language::pack::{Kinds, MetricList, counted, nouns, predicates, verbs, weak_counted, weak_verbs};

pub(super) static OTHER: &[MetricList] = &[
    nouns(Other, Kinds::SUM, "
        approval rating|s, balance of payments, balance of trade, black economy, bribes,
        business confidence, cash flow from operations, cash flow|s, cash provided by operating activities,
        cash provided by operations, cash used in operating activities, cashflow|s, consumer confidence,
        consumer price index, consumer price inflation, consumer spending, core inflation, cpi,
        current account, current account deficit|s, current account surplus, devaluation,
        durable goods orders, economic damage caused, economic growth, economic output, embezzlement,
        exchange rate|s, export growth, exports, fraud, free cash flow|s, gdp, gdp growth, gnp,
        gross domestic product, gross national product, growth forecast|s, growth in the economy,
        household spending, imports, inflation, inflation rate, kickbacks, labor productivity,
        labour productivity, money laundering, money supply, national income, net cash flow,
        net cash from operating activities, net cash provided by operating activities,
        net cash used in operating activities, operating cash flow|s, opinion poll, pmi, poll, poverty rate,
        price pressures, producer price index, productivity, purchasing managers index, purchasing power,
        rate of inflation, remittances, retail price inflation, retail spending, savings rate, scandal,
        swindle, the economy, trade balance, trade deficit|s, trade gap|s, trade imbalance, trade surplus,
        turnout, voter turnout, world trade"),
    nouns(Other, Kinds::TALLY, "
        accidents, availability, bankruptcies, births, company insolvencies, complaints, crime rate,
        customer satisfaction, death rate, death toll, deaths, employment rate, graduates, infection rate,
        infections, insolvencies, jobless claims, jobless rate, jobless total, joblessness, literacy rate,
        mortality rate, number of unemployed, of adults, of americans, of britons, of businesses,
        of children, of companies, of consumers, of europeans, of firms, of germans, of households, of men,
        of parents, of participants asked, of people, of respondents, of students asked, of the electorate,
        of the population, of those polled, of those questioned, of those surveyed, of voters, of women,
        on time performance, patents, percentage of people, petitions, population, product recall|s,
        proportion of women, punctuality, quota for women, recall|s, share of women, signatures,
        strike days, strikes, unemployment, unemployment rate, vaccination rate, women in, women on"),
    weak_counted(Other, "businesses, cases, companies, firms"),
    counted(Other, "
        amendments, asylum seekers, awards, casualties, countries affected, demonstrators, fatalities,
        goals, inhabitants, injured, jobless, laws, matches, medals, migrants, pages, petitioners,
        points scored, prisoners, prizes won, protesters, refugees, respondents, seats in parliament,
        studies, unemployed, victims, voters, witnesses"),
    predicates(Other, Kinds::PERCENT, "
        collateralised, collateralized, covered, delayed, hedged, on schedule, on time, oversubscribed,
        punctual, subscribed"),
    verbs(Other, Kinds::COUNT, "call back, recall"),
    verbs(Other, Kinds::MONEY, "
        cheat, con/conned/conning, defraud, embezzle, launder, scam, steal/stole/stolen, swindle"),
    weak_verbs(Other, Kinds::COUNT, "
        arrest, evacuate, infect, injure, interview, kill, poll, question, strike/struck, survey"),
    verbs(Other, Kinds::VOLUME, "
        confiscate, impound, seize"),
];
