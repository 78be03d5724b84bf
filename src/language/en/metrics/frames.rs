//! Verbs whose arguments say what they tell.

use crate::language::pack::{Frame, MetricList, frame, frame_phrases};

pub(super) static FRAMES: &[MetricList] = &[
    frame(Frame::Cut, "
        axe, cull, cut/cut/cutting, dismiss, eliminate, fire, lay/laid off, let/let/letting go,
        make/made redundant, part with, reduce, sack, scrap, shed/shed/shedding, slash,
        trim/trimmed/trimming"),
    frame(Frame::Vanish, "
        be at risk, be lost, disappear, go/went/gone, leave/left, lose/lost their jobs, vanish"),
    frame_phrases(Frame::Vanish, "out of a job, out of jobs, out of work, without a job, without jobs"),
    frame(Frame::Hire, "
        appoint, bring/brought on board, enlist, hire, join, look for, recruit, search for, seek/sought,
        take/took/taken on"),
    frame(Frame::Create, "create, generate"),
    frame(Frame::Employ, "
        employ, have on its books, have on its payroll"),
    frame(Frame::Lose, "lose/lost"),
    frame(Frame::Win, "gain, pick up, sign up, win/won"),
    frame(Frame::Add, "add"),
    frame(Frame::Earn, "earn, net/netted/netting, pocket, rake in"),
    frame(Frame::Make, "make/made"),
    frame(Frame::Pay, "cough up, fork out, fork over, hand over, pay/paid, shell out, stump up"),
    frame(Frame::Spend, "
        channel, funnel, invest, lay/laid out, plough, pour, pump, sink/sank/sunk, spend/spent, splash out"),
    frame(Frame::Distribute, "distribute, pay/paid out, return"),
    frame(Frame::SetAside, "allocate, allot/allotted/allotting, earmark, put/put/putting aside, put/put/putting up, set/set/setting aside"),
    frame(Frame::Buy, "acquire, buy/bought, pick up, purchase, snap up, take/took/taken over"),
    frame(Frame::Sell, "dispose of, divest, offload, sell/sold"),
    frame(Frame::Offer, "bid/bid/bidding, offer, propose"),
    frame(Frame::Receive, "be allocated, be awarded, be given, be granted, get/got, obtain, receive"),
    frame(Frame::Collect, "bring/brought in, collect, gross, take/took/taken in"),
    frame(Frame::Flow, "flow into, flow to, go/went/gone into, go/went/gone to, go/went/gone toward, go/went/gone towards"),
    frame(Frame::Promise, "
        announce, bring/brought, deliver, fill, offer, promise, provide, support"),
    frame(Frame::Raise, "
        attract, bag, borrow, raise, scoop up, secure, snag"),
    frame(Frame::Cost, "cost/cost/costing, swallow, swallow up"),
    frame(Frame::Charge, "charge, demand"),
    frame(Frame::Punish, "fine, penalise, penalize"),
    frame(Frame::Save, "save"),
    frame(Frame::Owe, "owe"),
    frame(Frame::Operate, "control, hold/held, operate, own, run/ran/run"),
    frame(Frame::Open, "close, open, reopen, shut/shut/shutting"),
    frame(Frame::Build, "build/built, construct, erect"),
    frame(Frame::Order, "commission, order"),
    frame(Frame::Carry, "
        bring/brought, carry, ferry, fly/flew/flown, haul, move, shift, transport"),
    frame(Frame::Accommodate, "
        accommodate, fit/fitted/fitting, hold/held, house, seat, sleep/slept"),
    frame_phrases(Frame::Accommodate, "
        had room for, has room for, has space for, have room for, have space for, room for, space for"),
    frame(Frame::Serve, "
        assist, care for, connect, cover, educate, feed/fed, help, insure, look after, protect, reach,
        rely on, serve, shelter, supply, teach/taught, treat, vaccinate"),
    frame(Frame::Attract, "
        apply, attend, attract, draw/drew/drawn, hear/heard, host, log in, lure, participate, pull in,
        queue, see/saw/seen, subscribe, take/took/taken part, tune in, use, visit, watch, welcome"),
    frame(Frame::Generate, "generate, produce"),
    frame(Frame::Affect, "affect, hit/hit/hitting"),
    frame(Frame::Recall, "buy/bought back, call back, recall, take/took/taken back"),
    frame(Frame::Refit, "convert, refit/refitted/refitting, retrofit/retrofitted/retrofitting"),
    frame(Frame::Contribute, "contribute"),
    frame(Frame::Support, "assist, back, endow, fund, sponsor, subsidise, subsidize, support"),
    frame(Frame::Grow, "expand, grow/grew/grown"),
    frame(Frame::Equal, "account for, amount to, be equal to, be equivalent to, correspond to, equal,
        equate to, represent"),
    frame(Frame::Complete, "
        complete, finish"),
    frame(Frame::Lend, "
        hire out, lend/lent, loan out, rent out"),
    frame_phrases(Frame::Serve, "
        enough for, enough to power, enough to supply, power for"),
];
