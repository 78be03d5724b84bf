//! Words of rising and falling.

use crate::language::pack::Motion::{Adjective, Adverb, Comparison, Noun, Verb};
use crate::language::pack::Movement::{Down, Either, Negative, Neither, Part, Times, Up};
use crate::language::pack::{MovementList, moves};

pub(super) static MOVEMENTS: &[MovementList] = &[
    moves(Up, Verb, "
        accelerate, add, advance, appreciate, augment, balloon, beat/beat/beaten, beef up, boost,
        bounce back, build/built up, bump up, climb, creep/crept up, drive/drove/driven up, edge higher,
        edge up, enhance, enlarge, escalate, exceed, expand, extend, firm, gain, go/went/gone up,
        grow/grew/grown, grow/grew/grown by, hike, improve, inch up, increase, jump, leap/leapt/leaped,
        lift, mark up, mount, move higher, move up, multiply, outgrow/outgrew/outgrown, outpace,
        outstrip/outstripped/outstripping, pick up, power ahead, push up, put/put/putting on, raise, rally,
        ramp up, rebound, recover, revise up, revise upwards, rise/rose/risen, rocket, scale, scale up,
        shoot/shot up, skyrocket, soar, spike, step up, strengthen, surge, surpass, swell/swelled/swollen,
        swing/swung up, tick higher, tick up, top up, top/topped/topping, upgrade, vault, widen"),
    moves(Down, Verb, "
        abate, bring/brought down, buckle, collapse, come/came down, contract, cool, crash,
        creep/crept down, crumble, curb, cut/cut/cutting, cut/cut/cutting back, decline, decrease, deduct,
        depreciate, deteriorate, devalue, diminish, dip/dipped/dipping, discount, dive/dived/dove,
        downgrade, drive/drove/driven down, drop/dropped/dropping, drop/dropped/dropping off, dwindle, ease,
        edge down, edge lower, erode, evaporate, fall/fell/fallen, fall/fell/fallen back,
        give/gave/given up, go/went/gone down, halve by, inch down, knock off, lag/lagged/lagging,
        lose/lost, lower, mark down, minimise, minimize, miss, narrow, nosedive, pare, pare back, plummet,
        plunge, push down, recede, reduce, retreat, revise down, revise downwards, sag, scale back,
        shave off, shed/shed/shedding, shrink/shrank/shrunk, sink/sank/sunk, slacken, slash, slide/slid,
        slip/slipped/slipping, slow, slow down, slump, soften, subside, subtract, tail off, tick down,
        trim/trimmed/trimming, tumble, undercut/undercut/undercutting, underperform, wane, weaken, wipe off,
        wipe out, worsen"),
    moves(Times(2), Verb, "double, double in size"),
    moves(Times(3), Verb, "treble, triple"),
    moves(Times(4), Verb, "quadruple"),
    moves(Times(5), Verb, "quintuple"),
    moves(Times(10), Verb, "
        decuple, grow/grew/grown tenfold, increase tenfold, rise/rose/risen tenfold"),
    moves(Part(2), Verb, "
        be cut in half, cut/cut/cutting in half, drop/dropped by half, fall/fell/fallen by half, halve"),
    moves(Times(2), Adjective, "
        doubling, twice as big, twice as high, twice as large, twice as many, twice as much, two fold,
        twofold"),
    moves(Times(3), Adjective, "
        three fold, three times as high, three times as many, three times as much, threefold, trebling,
        tripling"),
    moves(Times(4), Adjective, "
        four fold, four times as many, four times as much, fourfold, quadrupling"),
    moves(Times(5), Adjective, "five fold, five times as many, five times as much, fivefold"),
    moves(Times(10), Adjective, "ten fold, ten times as many, ten times as much, tenfold"),
    moves(Part(2), Adjective, "half as many, half as much, half that of, half the level, halving"),
    moves(Either, Verb, "adjust, change, fluctuate, move, revise, shift, swing/swung, vary"),
    moves(Up, Noun, "
        acceleration, addition|s, advance|s, annual growth, appreciation, boost|s, bounce, climb|s,
        expansion|s, extension, gain|s, growth, growth rate|s, hike|s, improvement|s, increase|s,
        increment|s, inflation, jump|s, leap|s, mark up, net adds, net gain|s, outperformance, pick up,
        premium of, rallies, rally, rate of growth, rebound|s, recoveries, recovery, rises, rise|s, spike|s,
        step up, surge|s, uplift, upsurge, upswing|s, uptick|s, upturn|s, upward revision|s, widening,
        year on year growth"),
    moves(Down, Noun, "
        collapse|s, contraction|s, crash, cutback|s, cut|s, decline|s, decrease|s, deflation, deterioration,
        devaluation|s, dip|s, discount|s, downswing|s, downturn|s, downward revision|s, drop off, drop|s,
        easing, erosion, fall off, fall|s, loss of, lowering, markdown|s, minus, net loss of, nosedive,
        pay cut|s, plunge|s, price cut|s, rebate|s, reduction|s, retreat, rollback, setback|s, shortfall of,
        shrinkage, slide|s, slowdown|s, slump|s, tumble|s, wage cut|s, weakening"),
    moves(Either, Noun, "
        adjustment|s, change|s, difference, fluctuation|s, movement|s, revision|s, shift|s, swing|s,
        variance, variation|s"),
    moves(Up, Adjective, "
        above, additional, ahead, better, bigger, booming, climbing, ever higher, greater, growing, higher,
        improved, increased, increasing, larger, northward, rising, soaring, steeper, stronger, surging,
        swelling, upward, upwards, year on year increase"),
    moves(Down, Adjective, "
        behind, below, declining, decreased, decreasing, diminished, downward, downwards, dwindling,
        falling, lower, plummeting, plunging, reduced, shrinking, sinking, slumping, smaller, southward,
        tumbling, waning, weaker, worse"),
    moves(Up, Adverb, "
        extra, up, up against, up by, up from, up on, up over, up year on year, upwards of last"),
    moves(Down, Adverb, "
        below last, down, down against, down by, down from, down on, down over, down to, off by, short of"),
    moves(Up, Comparison, "
        above, ahead of, better, bigger, dearer, extra, greater, higher, increase, larger, longer, more,
        more than, more than in, on top, over last year, over the previous year, over the year"),
    moves(Down, Comparison, "
        below, cheaper, fewer, fewer than, less, less than, less than in, lower, off, short of, shorter,
        smaller, under last year, under the previous year, under the year before, worse"),
    moves(Negative, Adjective, "negative"),
    moves(Neither, Noun, "
        backed up, book gain|s, bought up, break down, break up, breaking down, breaks up, broke up,
        broken down, buy up, buys up, came up, capital gain|s, catch up, change hands, change of name,
        changed hands, changes hands, clean up, cleaned up, climate change, close down, closed down,
        closes down, closing down, come up, comes up, cut off|s, disposal gain|s, divestment gain|s,
        double down, doubled down, doubles down, doubling down, draw up, drawn up, drew up, end up,
        ended up, ends up, exceptional gain|s, fair value gain|s, fall of the, fall victim, fallen victim,
        falls victim, fell victim, follow up, gain on disposal, gain on sale, gains tax, gave up, gear up,
        give up, gives up, growth company, growth market|s, growth strategy, held up, higher court,
        higher education, hold up, holds up, job cut|s, job loss, job losses, jobs cut|s, keep up, keeps up,
        kept up, laid down, lay down, lays down, line up, lined up, loss making, loss of income,
        lower court, lower house, lower saxony, made up, make up, makes up, making up, market share gain,
        move to, moved to, moves to, net loss, on the rise, one off gain|s, one time gain|s, open up,
        opened up, opens up, operating loss, own up, paid up, pay up, pension fund rise, pre tax loss,
        pretax loss, profit and loss, property gain|s, put up, puts up, putting up, revaluation gain|s,
        rise to power, set up|s, shut down, shuts down, shutting down, sign up|s, signed up, signing up,
        signs up, snap up, snapped up, snaps up, staff cut|s, start up|s, step down, stepped down,
        stepping down, steps down, stock up, sum up, take up, taken up, takes up, team up, teamed up,
        teams up, tie up, tied up, took up, top up, track down, turn down, turned down, turns down,
        up for grabs, up for sale, up to date, ups and downs, wind up, wound up, write up"),
];
