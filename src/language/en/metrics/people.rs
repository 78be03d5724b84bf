//! Who works, and for how much.

use crate::claim::Metric::{Headcount, Hires, JobCuts, Wages};
use crate::language::pack::{Kinds, MetricList, counted, nouns, predicates, verbs, weak_counted, weak_nouns, weak_verbs};

pub(super) static PEOPLE: &[MetricList] = &[
    nouns(Headcount, Kinds::TALLY, "
        employee base, employee number|s, employment, faculty, global headcount, global workforce,
        head count, headcount|s, labor force, labour force, manpower, number of employees, number of staff,
        number of workers, payroll|s, permanent staff, personnel, size of its workforce, staff number|s,
        staff strength, staffing, staffing level|s, total staff, total workforce, work force, workforce|s"),
    counted(Headcount, "
        academics, agents, apprentices, assembly workers, associates, autoworkers, bankers,
        blue collar workers, brokers, cabin crew, call centre staff, call centre workers, car workers,
        civil servants, colleagues, consultants, contractors, couriers, crew, crew members, designers,
        developers, doctors, drivers, employees, engineers, factory workers, firefighters,
        flight attendants, fte, ftes, full time employees, full time equivalent, full time equivalents,
        full time staff, full time workers, ground staff, interns, journalists, lawyers, lecturers,
        lorry drivers, managers, member of staff, members of staff, miners, nurses, office workers,
        officers, part time employees, part time staff, partners and staff, permanent employees, pilots,
        police officers, postal workers, professors, programmers, reporters, researchers, sales staff,
        salespeople, scientists, shop floor workers, software engineers, soldiers, staff, staff members,
        staffers, steelworkers, teachers, technicians, temporary workers, temps, traders, trainees, troops,
        white collar workers, workers"),
    weak_counted(Headcount, "executives, men, people, volunteers, women"),
    verbs(Headcount, Kinds::TALLY, "employ, have on its payroll, staff"),
    weak_verbs(Headcount, Kinds::COUNT, "work at, work for"),
    nouns(JobCuts, Kinds::TALLY, "
        affected employees, affected jobs, affected staff, affected workers, attrition, axing of jobs, closure with the loss of, compulsory redundancies, cull,
        cut in its workforce, cuts in jobs, cuts to its workforce, cutting jobs, dismissal|s,
        early retirement, firings, furloughs, headcount reduction|s, job axe, job cutting, job cut|s,
        job loss, job losses, job reductions, jobs are at risk, jobs are being cut, jobs are to go,
        jobs at risk, jobs axed, jobs could be lost, jobs could go, jobs cull, jobs cut|s,
        jobs have been lost, jobs have gone, jobs lost, jobs shed, jobs threatened, jobs to be cut,
        jobs to go, jobs under threat, jobs were lost, jobs will be axed, jobs will be cut,
        jobs will be lost, jobs will go, jobs would be cut, jobs would be lost, jobs would go, lay off|s,
        layoff|s, loss of jobs, mass layoffs, mass redundancies, position cuts, positions cut, post cuts,
        posts cut, reduction in force, redundancies, redundancy, retrenchment, retrenchments, sackings,
        severance, severance packages, short time working, staff cutbacks, staff cut|s, staff reduction|s,
        voluntary redundancies, voluntary redundancy, workforce reduction|s"),
    nouns(JobCuts, Kinds::COUNT, "axing, culling, cutting, elimination, loss, scrapping, shedding"),
    nouns(Hires, Kinds::COUNT, "addition, creation"),
    nouns(JobCuts, Kinds::NONE, "
        closing, closure, plant closure, reorganisation, reorganization, restructuring, shut down, shutdown,
        wind down"),
    verbs(JobCuts, Kinds::TALLY, "
        axe, cull, dismiss, downsize, eliminate, fire, furlough, jettison, lay/laid off, let/let/letting go,
        make/made redundant, retrench, sack, shed/shed/shedding"),
    verbs(JobCuts, Kinds::TALLY, "
        cut/cut/cutting its headcount, cut/cut/cutting its staff, cut/cut/cutting its workforce,
        cut/cut/cutting its workforce by, cut/cut/cutting jobs, cut/cut/cutting staff by,
        cut/cut/cutting their workforce, eliminate jobs, lose/lost jobs, lose/lost their job,
        lose/lost their jobs, reduce headcount, reduce its workforce by, shed/shed/shedding jobs,
        slash jobs, trim its workforce"),
    predicates(JobCuts, Kinds::TALLY, "at risk, under threat"),
    weak_verbs(JobCuts, Kinds::COUNT, "cut/cut/cutting, reduce, scrap, slash, trim"),
    nouns(Hires, Kinds::TALLY, "
        additional employees, additional jobs, additional staff, apprenticeship places, apprenticeships,
        creation of jobs, extra jobs, extra staff, extra workers, further jobs, hire|s, hiring, hirings,
        job creation, job offers, job openings, job vacancies, jobs boost, jobs created, jobs creation,
        jobs will be created, jobs would be created, more employees, more jobs, more staff, more workers,
        net hiring, new employees, new hire|s, new job|s, new positions, new posts, new recruit,
        new recruits, new roles, new staff, new workers, open positions, recruitment, recruits,
        training places, unfilled positions, vacancies, vacancy"),
    verbs(Hires, Kinds::TALLY, "
        add employees, add jobs, add staff, bring/brought on board, create jobs, create new jobs, enlist,
        enrol staff, generate jobs, hire, re hire, recruit, rehire, take/took/taken on"),
    weak_verbs(Hires, Kinds::COUNT, "appoint, create, engage, train"),
    nouns(Wages, Kinds::SUM, "
        allowance|s, an hour, annual bonus, annual pay, annual salary, average earnings, average pay,
        average salary, average wage|s, base pay, base salary, basic pay, basic salary, boardroom pay,
        bonus, bonus payment|s, bonus pool, bonuses, collective pay deal, compensation package,
        directors pay, executive compensation, executive pay, gender pay gap, golden handshake,
        golden parachute, holiday pay, honorarium, hourly pay, hourly rate, hourly wage|s, living wage,
        minimum pay, minimum wage|s, more money, more pay, overtime pay, pay award|s, pay claim|s,
        pay cut|s, pay deal|s, pay demand|s, pay freeze, pay gap, pay growth, pay hike|s, pay increase|s,
        pay offer|s, pay off|s, pay package|s, pay packet|s, pay rise|s, pay round, pay settlement|s,
        pension of, per hour, public sector pay, redundancy pay, remuneration, remuneration package,
        salaries, salaries and benefits, salary, salary cut|s, salary increase|s, severance package,
        severance pay, severance payment|s, sick pay, starting salary, stipend|s, stock options,
        take home pay, tips, total compensation, total pay, wage agreement, wage bill per, wage bill|s,
        wage cut|s, wage deal|s, wage demand|s, wage gap, wage growth, wage hike|s, wage increase|s,
        wage rise|s, wage|s"),
    weak_nouns(Wages, Kinds::SUM, "compensation, options, package, pension|s"),
    verbs(Wages, Kinds::MONEY, "
        earn an annual, pay/paid its staff, pay/paid its workers, pay/paid staff, remunerate"),
];
