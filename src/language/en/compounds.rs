//! Phrases that only seem to name a metric.

use crate::language::pack::CompoundWord;

pub(super) static WORDS: &[(CompoundWord, &str)] = &[(CompoundWord::Carrier, "
        equivalent of, number of, number of its, number of our, number of the, size of its, size of the, total number of"), (CompoundWord::Whole, "
        barrier, ceiling, goal|s, level|s, limit, mark, milestone|s, threshold|s, total|s"),
    (CompoundWord::Whole, "
        at a price, at any cost, at any price, at any rate, at stake, before exceptional items,
        before exceptionals, before goodwill, before one off items, before one time items,
        before special items, break even, budget airline, budget airlines, budget carrier, budget hotel,
        building society, business model, cash value, cost effective, cost of capital, credit rating,
        death toll, debt collector, free trade, growth market, growth rate, growth rates, head of sales,
        hedge fund, hedge funds, holding company, in exchange, in order for, in order to, in return,
        in stock, in the wake, income tax return, investment bank, investment banker, investment bankers,
        investment banking, investment banks, investment trust, jobs market, labour market, loss making,
        market leader, market price, non profit, not for profit, off the books, on hold, on offer, on sale,
        on the market, order to, out of stock, paid attention, parent company, pay attention,
        pay attention to, price war, private equity, private equity firm, private equity firms,
        profit making, profit taking, profit warning, rate of growth, rating agency, sales director,
        sales manager, savings bank, savings banks, share a, share options, shut off, shuts off,
        shutting off, single market, stock exchange, stock market, stock markets, tax authorities,
        tax evasion, tax haven, tax office, to date, trade union, trade unions, trade war, up for sale,
        value added, with profit, with profits, world trade organisation")];
