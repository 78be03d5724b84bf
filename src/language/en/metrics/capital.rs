//! Money owned, owed, raised and paid for companies.

use crate::claim::Metric::{Assets, DealValue, Debt, Equity, Funding, InterestRate, MarketValue, SharePrice, Stake};
use crate::language::pack::{Kinds, MetricList, nouns, verbs, weak_nouns, weak_verbs};

pub(super) static CAPITAL: &[MetricList] = &[
    nouns(Funding, Kinds::SUM, "
        aid, aid money, aid pledge|s, backing, bail out|s, bailout|s, bank loan|s, bond issue|s,
        bond offering|s, bond sale|s, bridge loan|s, bridging loan|s, capital increase|s,
        capital injection|s, capital raise, capital raising|s, cash call|s, cash injection|s,
        charitable donations, convertible bond issue, credit facilities, credit facility,
        credit guarantee|s, credit line|s, credit volume, crowdfunding, debt financing, debt offering|s,
        development aid, donation|s, emergency aid, emergency funding, emergency loan|s, endowment gift,
        equity financing, equity raise, eu funding, federal aid, federal funding, financial aid,
        financial support, financing, financing round|s, flotation|s, fresh capital, fresh funds,
        fund raising, funding, funding round|s, fundraising, gift, government aid, government funding,
        government guarantee|s, government loan|s, government support, grant funding, grant|s, guarantee|s,
        humanitarian aid, initial public offering|s, investment round|s, ipo|s, issue proceeds, lending,
        lendings, letter of credit, letters of credit, line of credit, lines of credit, listing|s,
        loan facility, loan guarantee|s, loan volume|s, loan|s, lottery funding, microloans,
        mortgage lending, new capital, new lending, new loans, new money, overdraft, placement|s, placing,
        pledge|s, proceeds from the ipo, project financing, public funding, public offering|s, refinancing,
        rescue deal, rescue funding, rescue loan, research funding, research grant|s, rights issue|s,
        scholarship|s, secondary offering, seed funding, seed round, series a, series b, series c, series d,
        series e, series f, share issue|s, share offering|s, share placing, share sale|s, soft loan|s,
        sponsorship, sponsorship deal|s, sponsorship money, state aid, state funding, state guarantee|s,
        state loan|s, state subsidy package, state support, stimulus funding, stock market listing,
        stock offering|s, student loans, subsidised loan, syndicated loan|s, venture capital,
        venture funding"),
    weak_nouns(Funding, Kinds::MONEY, "
        capital, cash, contribution|s, fund|s, help, issue, money, offering, relief, round, support"),
    verbs(Funding, Kinds::MONEY, "
        award grants, bail out, borrow, co finance, contribute, crowdfund, donate, draw/drew/drawn down,
        drum up, finance, float, fund, give/gave/given, grant, guarantee, lend/lent, pledge, prop up,
        raise, raise in funding, recapitalise, recapitalize, refinance, secure, sponsor, stump up,
        tap, underwrite/underwrote/underwritten"),
    weak_verbs(Funding, Kinds::MONEY, "get/got, need, offer, rescue, seek/sought, support"),
    nouns(Debt, Kinds::SUM, "
        accounts payable, accrued expenses, accrued interest, accrued liabilities, arrears, bank debt|s,
        benefit obligation|s, bond debt, bonds outstanding, borrowing|s, commercial paper,
        commercial paper outstanding, consumer debt, contract liabilities, contractual commitments,
        contractual obligation|s, convertible bond|s, convertible notes, credit obligations,
        creditor claims, current liabilities, debenture|s, debt burden, debt ceiling, debt issue, debt load,
        debt mountain, debt pile, debt ratio, debt reduction, debt relief, debt repayment|s,
        debt restructuring, debt swap, debt to ebitda ratio, debt to equity ratio, debt to gdp ratio,
        debt write off, debt|s, deferred revenue, external debt, financial debt, foreign debt, gearing,
        gearing ratio, government debt, gross debt|s, household debt, indebtedness, interest payable,
        lease commitments, lease liabilities, lease obligation|s, leverage, leverage ratio, liabilities,
        liability, loan repayment|s, long term debt, mortgage debt, national debt, net borrowing|s,
        net debt|s, net financial debt, net indebtedness, notes, notes payable, operating lease obligations,
        operating leases, outstanding bond|s, outstanding debt|s, outstanding loan|s, overdue payments,
        owed to creditors, payables, pension liabilities, pension obligation|s, principal amount,
        projected benefit obligation|s, public debt, purchase commitments, purchase obligation|s,
        repayment|s, senior notes, senior notes outstanding, short term debt, sovereign debt, state debt,
        tax debt|s, total debt|s, total liabilities, unpaid bills, unpaid debt|s"),
    weak_nouns(Debt, Kinds::MONEY, "
        commitment|s, lease|s, obligation|s, outstandings, payment obligation|s"),
    nouns(Debt, Kinds::MONEY, "bond|s, corporate bonds, government bonds, junk bonds"),
    verbs(Debt, Kinds::MONEY, "
        default on, owe, pay/paid back, pay/paid down, pay/paid off, pay/paid off debts of, redeem,
        repay/repaid, service"),
    nouns(Assets, Kinds::SUM, "
        accounts receivable, assets under custody, assets under management, asset|s, aum, bad debt|s, bad
        loan|s, balance sheet, balance sheet total, bank deposits, bond portfolio, carrying amount|s,
        carrying value, cash, cash and cash equivalents, cash and marketable securities, cash balance|s,
        cash equivalents, cash holdings, cash in hand, cash in the bank, cash mountain, cash pile, cash
        position, cash reserve|s, client assets, client deposits, collateral, credit portfolio, currency
        reserves, current assets, customer assets, customer deposits, customer relationships, debt
        securities, deferred tax assets, deposit outflows, deposit|s, doubtful loans, endowment, equity
        portfolio, equity securities, escrow account, finished goods, fixed assets, foreign exchange
        reserves, foreign reserves, forex reserves, fortune, fund volume, funds under management, gas
        reserves, gold holdings, gold reserves, goodwill, inflow|s, intangible assets, intangibles,
        inventories, inventory, investment portfolio, investments under management, liquid assets, liquid
        funds, liquidity, loan book, loan portfolio|s, marketable securities, money market funds, money
        under management, mortgage book, mortgage servicing rights, nav, net asset value, net assets, net
        cash, net deferred tax assets, net inflow|s, net new money, net outflow|s, net working capital, net
        worth, new money inflows, non performing loan ratio, non performing loan|s, nonperforming loan|s,
        notional amount|s, npl ratio, npls, oil reserves, outflow|s, pension assets, pension fund|s, pension
        pot, portfolio, problem loan|s, property plant and equipment, property portfolio, proven reserves,
        raw materials inventory, real estate portfolio, receivables, reserve|s, restricted cash, retail
        deposits, right of use assets, risk weighted assets, savings deposits, securities, securities
        portfolio, short term investments, soured loans, sovereign wealth fund, stockpile|s, tangible
        assets, total assets, toxic assets, toxic loans, trade receivables, treasury securities, trust fund,
        valuation allowance, war chest, wealth, withdrawal|s, working capital"),
    weak_nouns(Assets, Kinds::SUM, "fund assets, land, loans outstanding, properties, property, stocks"),
    verbs(Assets, Kinds::SUM, "hold/held in cash, manage assets of"),
    verbs(Assets, Kinds::MONEY, "withdraw/withdrew/withdrawn"),
    nouns(Equity, Kinds::SUM, "
        authorised capital, book value, capital adequacy ratio, capital base, capital buffer|s,
        capital cushion, capital ratio|s, capital requirement|s, capital shortfall, capital surplus, cet 1,
        cet1, cet1 ratio, common equity tier 1 ratio, core capital, core capital ratio|s,
        core tier 1 capital ratio, core tier 1 ratio, core tier one ratio, equity, equity capital,
        equity ratio, leverage capital ratio, minimum capital, net equity, own funds, paid in capital,
        regulatory capital, retained earnings, share capital, share premium, shareholder equity,
        shareholder funds, shareholders equity, shareholders funds, solvency ii ratio, solvency ratio,
        stockholders equity, tier 1 capital, tier 1 capital ratio, tier 1 ratio, tier one capital ratio,
        tier one ratio, total capital ratio, total equity"),
    nouns(DealValue, Kinds::MONEY, "
        acquisition cost|s, acquisition price, acquisition spree, acquisition|s, agreement worth,
        all cash deal, all share offer, all stock deal, arms deal|s, asking price, asset sale|s, auction,
        auction price, auction proceeds, bid price, bid|s, break fee, break up fee, broadcast deal,
        broadcasting deal|s, buy out|s, buyout offer, buyout|s, cash and shares deal, cash and stock deal,
        cash bid, cash consideration, cash deal, cash offer|s, consideration, contract value,
        contract worth, contracts worth, contract|s, deal value, deal worth, deals worth, deal|s,
        disposal|s, divestiture|s, divestment|s, earn out, enterprise value, exit, framework agreement|s,
        framework contract|s, hammer price, hostile bid|s, joint venture worth, knockdown price,
        leveraged buyout, licence auction, m a volume, management buy out, management buyout, merger deal,
        merger worth, merger|s, offer price, offer|s, order contract, outsourcing contract|s,
        privatisation proceeds, privatisation|s, privatization|s, purchase, purchase consideration,
        purchase price|s, record fee, rescue takeover, rights deal, sale and leaseback,
        sale of the business, sale price, sale proceeds, share swap, spectrum auction, sponsorship contract,
        stake sale, supply deal|s, takeover bid|s, takeover deal, takeover offer|s, takeover price,
        takeover|s, television rights, tender, tender offer|s, termination fee, tie up, total consideration,
        transaction value, transaction volume, transaction|s, transfer deal, transfer fee|s, tv deal,
        tv rights deal"),
    nouns(DealValue, Kinds::PERCENT, "
        a premium of, bid premium, premium to, premium to the share price, takeover premium"),
    verbs(DealValue, Kinds::MONEY, "
        acquire, agree to buy, agree to sell, auction, auction off, bid/bid/bidding, bid/bid/bidding for,
        buy/bought, buy/bought out, clinch, dispose of, divest, hive off, land a contract worth, merge,
        merge with, offer to buy, offload, outbid, pay/paid for, pick up, privatise, privatize, purchase,
        sell/sold, sell/sold off, sign a deal worth, snap up, spin/spun off, swallow, take/took/taken over,
        win/won a contract worth"),
    weak_nouns(DealValue, Kinds::MONEY, "agreement|s, price, tag"),
    nouns(Stake, Kinds::TALLY.or(Kinds::MONEY), "
        block of shares, blocking minority, controlling interest|s, controlling stake|s, crossholding|s,
        equity interest|s, equity stake|s, interest in, majority holding|s, majority interest|s,
        majority share, majority stake|s, minority holding|s, minority interest|s, minority share,
        minority stake|s, ownership interest|s, ownership stake, per cent owned, percent owned, share holding|s,
        share of the company, shareholding|s, stake in, stakeholding|s, stakes in, stake|s, strategic stake,
        voting rights, voting shares, voting stake"),
    nouns(Stake, Kinds::TALLY, "
        of its shares, of the capital, of the company's shares, of the equity, of the share capital,
        of the shares, of the voting rights, of the voting shares"),
    weak_nouns(Stake, Kinds::PERCENT, "
        free float, holding|s, majority of, of shares in, of the airline, of the bank, of the business,
        of the club, of the company, of the firm, of the group, of the joint venture, of the stock,
        ownership, participation, share in"),
    verbs(Stake, Kinds::PERCENT, "co own, hold/held, hold/held in, own"),
    weak_verbs(Stake, Kinds::PERCENT, "acquire, buy/bought, control, float, list, purchase, sell/sold"),
    nouns(MarketValue, Kinds::MONEY.or(Kinds::PERCENT), "
        brand value|s, capitalisation, capitalization, company valuation, company value, company's value,
        equity value, fair value, firm value, implied valuation, market capitalisation|s,
        market capitalization|s, market cap|s, market value|s, paper value, post money valuation,
        pre money valuation, shareholder value, stock market capitalisation, stock market valuation,
        stock market value|s, stock market worth, total value, valuation|s, value of its shares,
        value of the company"),
    verbs(MarketValue, Kinds::MONEY, "be valued at, be worth, capitalise at, value, value at"),
    weak_nouns(MarketValue, Kinds::MONEY.or(Kinds::PERCENT), "value|s, worth"),
    nouns(SharePrice, Kinds::SUM, "
        adr|s, closing price, common stock, dax, dow, dow jones, euro dollar, flotation price, ftse,
        ftse 100, hang seng, index, issue price, listing price, nasdaq, nikkei, opening price,
        ordinary shares, preference shares, preferred shares, price target|s, s p 500, share price|s,
        share value, shares, shares closed, shares in, stock, stock index, stock market,
        stock market debut, stock price|s, stocks, stoxx, target price|s, trading day's high"),
    nouns(SharePrice, Kinds::MONEY, "share"),
    verbs(SharePrice, Kinds::SUM, "close at, close down, close up, open at, trade at"),
    nouns(InterestRate, Kinds::PERCENT, "
        10 year yield|s, annual interest, apr, bank rate, base rate|s, benchmark interest rate,
        benchmark rate|s, bond yield|s, borrowing costs of the state, borrowing rate|s, cost of borrowing,
        coupon|s, credit card rate, deposit rate|s, discount rate|s, effective interest rate, euribor,
        fed funds rate, federal funds rate, fixed rate, floating rate, interest, interest coupon,
        interest margin on loans, interest rate|s, key interest rate|s, key rate|s, lending rate|s, libor,
        mortgage rate|s, overnight rate, policy rate|s, prime rate|s, rate cut|s, rate hike|s,
        rate increase|s, rate rise|s, rates, refinancing rate, repo rate|s, risk premium, spread|s,
        ten year yield|s, treasury yield|s, variable rate, yield|s"),
    weak_nouns(InterestRate, Kinds::PERCENT, "bond|s, rate"),
];
