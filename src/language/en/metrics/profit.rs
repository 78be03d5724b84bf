//! Profit and loss.

use crate::claim::Metric::{Dividend, Ebitda, Eps, GrossProfit, Loss, Margin, NetProfit, OperatingProfit, PretaxProfit};
use crate::language::pack::{Kinds, MetricList, nouns, verbs, weak_nouns, weak_verbs};

pub(super) static PROFIT: &[MetricList] = &[
    nouns(GrossProfit, Kinds::SUM, "
        gross profit|s, gross result, gross trading profit|s"),
    nouns(OperatingProfit, Kinds::SUM, "
        adjusted ebit, adjusted ebita, adjusted operating income, adjusted operating profit|s,
        core earnings before interest and tax, core operating income, core operating profit|s,
        core profit from operations, current operating income, earnings before interest and tax,
        earnings before interest and taxes, ebit, ebita, income from operations, net operating income,
        nopat, operating earnings, operating income, operating profit|s, operating result|s,
        operating surplus, operational profit|s, pbit, profit before interest and tax,
        profit from operations, profits from operations, recurring operating income,
        segment operating profit|s, segment profit|s, segment result|s, trading profit|s, underlying ebit,
        underlying operating profit|s, underlying profit from operations, underlying trading profit|s"),
    nouns(Ebitda, Kinds::SUM, "
        adjusted core earnings, adjusted ebitda, cash earnings, cash operating profit|s, core earnings,
        core profit|s, earnings before interest, earnings before interest tax depreciation and amortisation,
        earnings before interest tax depreciation and amortization,
        earnings before interest taxes depreciation and amortisation,
        earnings before interest taxes depreciation and amortization, ebidta, ebitda, ebitdaal, ebitdar,
        ebitdax, group ebitda, oibda, underlying ebitda"),
    nouns(PretaxProfit, Kinds::SUM, "
        adjusted pre tax profit|s, adjusted pretax profit|s, before tax, before taxation, before taxes,
        earnings before tax, earnings before taxation, earnings before taxes, ebt,
        headline pre tax profit|s, income before income tax, income before income taxes, income before tax,
        income before taxes, pbt, pre tax earnings, pre tax income,
        pre tax operating profit|s, pre tax profit|s, pre tax result|s, pre tax surplus, pretax earnings,
        pretax income, pretax profit|s, profit before income tax, profit before tax,
        profit before tax and exceptional items, profit before taxation, profit before taxes,
        profits before income tax, profits before tax, profits before tax and goodwill,
        profits before taxation, profits before taxes, taxable income, taxable profit|s,
        underlying pre tax profit|s, underlying pretax profit|s"),
    nouns(NetProfit, Kinds::SUM, "
        adjusted earnings, adjusted net income, adjusted net profit|s, adjusted profit|s, after tax,
        after tax profit|s, after taxes, annual earnings, annual profit|s, annual surplus,
        attributable net profit|s, attributable profit|s, book gain, book profit, bottom line,
        capital gain|s, clean profit, comprehensive income, core net income, disposal gain|s,
        distributable profit|s, divestment gain|s, earnings, earnings from continuing operations,
        earnings growth, exceptional gain|s, fair value gain|s, ffo, first half profit|s,
        first quarter profit|s, fourth quarter profit|s, full year earnings, full year profit|s,
        funds from operations, gain on disposal, gain on sale, gains on disposals, group earnings,
        group profit|s, half year profit|s, headline earnings, headline profit|s, income after tax,
        income from continuing operations, interim profit|s, net attributable profit|s, net earnings,
        net income, net profit|s, net result, net surplus, normalised earnings, one off gain, one time gain,
        post tax profit|s, profit after tax, profit before exceptional items, profit before exceptionals,
        profit before goodwill, profit before one off items, profit forecast|s,
        profit from continuing operations, profit growth, profitability, profits after tax,
        profits before exceptional items, profits before goodwill, profit|s, property gain|s,
        quarterly earnings, quarterly profit|s, record profit|s, recurring net income, revaluation gain|s,
        second quarter profit|s, surplus, surpluses, third quarter profit|s, total comprehensive income,
        trading gains, underlying earnings, underlying profit|s, windfall, windfall gain, windfall profit|s"),
    weak_nouns(NetProfit, Kinds::SUM, "
        black, figures, gain|s, income, quarter's result, result|s, returns"),
    verbs(NetProfit, Kinds::MONEY, "
        earn, make/made a net profit of, make/made a profit of, net, post a profit of, profit"),
    weak_verbs(NetProfit, Kinds::MONEY, "gain, make/made"),
    // What is missing may be told in any measure, and stays missing.
    nouns(Loss, Kinds::SUM.or(Kinds::PHYSICAL), "
        black hole, budget deficit|s, budget gap, budget hole, budget shortfall, cash shortfall, deficit|s,
        federal budget deficit, federal deficit|s, financing gap, fiscal deficit|s, funding gap,
        funding hole, funding shortfall, government deficit|s, hole in its accounts, hole in its budget,
        hole in its finances, income shortfall, net borrowing requirement, overspending, overspend|s,
        pension deficit|s, pension fund deficit, pension shortfall|s, pensions deficit|s, public deficit|s,
        public sector net borrowing, revenue gap, revenue shortfall, shortfall|s, state deficit,
        structural deficit, trading deficit"),
    nouns(Loss, Kinds::SUM, "
        accumulated losses, adjusted loss, annual loss, annual losses, attributable loss,
        catastrophe losses, comprehensive loss, credit losses, cumulative losses, ebitda loss,
        first half loss, full year loss, gross loss, half year loss, impairment losses on loans, in the red,
        insured losses, interim loss, into the red, loan losses, loss, loss after tax, loss before tax,
        loss before taxation,
        losses, losses before tax, losses before taxation, losses from fraud, net loss, net losses, net operating loss|es,
        non performing loan losses, operating loss, operating losses, pre tax loss, pre tax losses,
        pretax loss, pretax losses, quarterly loss, quarterly losses, record loss, red ink, trading loss,
        trading losses, underlying loss, unrealised losses, unrealized losses"),
    weak_nouns(Loss, Kinds::MONEY, "gap, hole"),
    verbs(Loss, Kinds::MONEY, "burn, burn through, forfeit, haemorrhage, hemorrhage, lose/lost"),
    nouns(Eps, Kinds::SUM, "
        a share before items, adjusted earnings per share, adjusted eps, adjusted profit per share,
        basic earnings per share, core earnings per share, diluted earnings per share, diluted eps,
        earnings a share, earnings per common share, earnings per diluted share, earnings per share, eps,
        funds from operations per share, headline earnings per share, income per share, loss a share,
        loss per share, net income per share, net loss per share, net profit per share, profit a share,
        profit per share, underlying earnings per share"),
    weak_nouns(Eps, Kinds::MONEY, "
        a share, apiece per share, per common share, per diluted share, per ordinary share,
        per share"),
    nouns(Dividend, Kinds::SUM, "
        annual dividend|s, capital return, cash distribution, distribution to shareholders,
        distributions to shareholders, dividend cover, dividend payment|s, dividend payout|s,
        dividend per share, dividend yield, dividend|s, final dividend|s, full year dividend|s,
        interim dividend|s, interim payout, one off dividend, pay out|s, payout ratio,
        payout to shareholders, payout|s, quarterly dividend|s, return of capital, scrip dividend,
        shareholder payout|s, shareholder returns, special dividend|s, special payout, total dividend|s"),
    verbs(Dividend, Kinds::MONEY, "
        distribute to shareholders, pay/paid out to shareholders, return to shareholders"),
    weak_verbs(Dividend, Kinds::MONEY, "hand back, return"),
    nouns(Margin, Kinds::SUM, "
        adjusted margin|s, combined operating ratio, combined ratio, contribution margin, cost income ratio,
        cost to income ratio, ebit margin|s, ebitda margin|s, gross margin|s, gross profit margin|s,
        interest margin|s, margin target, margin|s, mark up, markup, net interest margin|s, net margin|s,
        net profit margin|s, operating margin|s, operating profit margin|s, operating profitability,
        operating ratio, pre tax margin|s, pretax margin|s, profit margin|s, profit ratio,
        refining margin|s, retail margin|s, return on assets, return on capital, return on capital employed,
        return on equity, return on invested capital, return on investment, return on sales,
        return on tangible equity, roce, roe, roi, roic, rote, spread over costs, trading margin|s,
        underlying margin|s, underwriting margin|s, underwriting profit margin, yield per passenger"),
    weak_nouns(Margin, Kinds::PERCENT, "return"),
];
