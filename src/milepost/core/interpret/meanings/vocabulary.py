"""Every word that plans have used for what their columns and labels mean: one row for each meaning.

To recognise a new heading, add it to the row of its meaning. A word may stand in several rows: then the cells decide.
"""

from enum import StrEnum


class Role(StrEnum):
    """What a column holds."""

    SECTION = "section"
    FOCUS_AREA = "focus_area"
    NUMBER = "number"
    GROUP_NUMBER = "group_number"
    ACTION = "action"
    LEAD = "lead"
    ACCOUNTABLE = "accountable"
    PARTNERS = "partners"
    DUE = "due"
    WHERE_NOW = "where_now"
    WORKING_WELL = "working_well"
    WORRIED = "worried"
    NEXT = "next"
    MEASURE = "measure"
    STATUS = "status"
    TICK = "tick"
    OTHER = "other"


# Meanings in the order in which they are tried for a word that has several.
WORDS: dict[Role, str] = {
    Role.NUMBER: """
        ref, reference, ref no, reference number, no, number, nos, action number, action no, action ref, code, id, item,
        item no, #, action id, unique id, objective no, action reference, ref number, reference code, action code,
        action #, ref #, line no, id no, unique reference, action ref no, objective ref, recommendation no,
        recommendation number, recommendation ref, rec no, task no, task id, project id, identifier, index, wbs, line
        number
    """,
    Role.SECTION: """
        priority, primary driver, driver,
        outcome, priority theme, theme, strategic priority, pledge, promise, area, area of significant
        weakness, asw, aim, ambition, goal, development area, work stream, pillar, principle, section, objective,
        domain, strategic aim, wellbeing objective, strategic objective, priority area, key priority, strategic
        outcome, chapter, strand, strategic theme, strategic goal, high level goal, thematic area, key theme, cross
        cutting theme, local outcome, mission, result area, key result area, community outcome, policy area, priority
        outcome, high level outcome, key objective, bucket, bucket name, epic, epic name, swimlane, section column
    """,
    Role.FOCUS_AREA: """
        focus area, secondary driver, sub driver,
        objective, developmental objective, high level activity, initiative, key deliverable,
        recommendation, line of enquiry, lines of enquiry, sub priority, workstream, work stream, area of focus, aim,
        key area, sub theme, area for improvement, focus, what we want to achieve, what do we want to achieve, sub
        objective, specific objective, operational objective, sub outcome, work area, area of work, work programme,
        intermediate outcome, sub goal, strategy, target area, activity area, area of activity, outcome area
    """,
    Role.ACTION: """
        action, change idea, test of change,
        action required, specific action, action target, what, what will it do, recommendation, activity,
        priority action, measure, commitment, milestone, what we will do, what will we do, task, key action,
        deliverable, step, actions to be taken, key activity, planned action, improvement action, agreed action, what
        are we going to do, what do we need to do, action description, action title, action to deliver, high level
        action, how will we do it, what needs doing, actions we will take, proposed action, description, project,
        objective, outcome, key deliverable, initiative, high level activity, developmental objective, line of enquiry,
        required action, recommended action, improvement activity, detailed action, action step, implementation action,
        task description, what will be done, what are we doing, what we are doing, what we plan to do, what do we plan
        to do, what we are going to do, what we intend to do, management action, agreed management action, management
        response, specific task, our action, our commitment, steps to be taken, improvement required, implementation
        step, action for improvement, proposed activity, how we will do it, how we will deliver this, what needs to be
        done, we said we would, what we said we would do, we promised, what we promised, what was promised, actions
        agreed, proposal, we will, action needed, actions needed, pledge, promise, camau gweithredu, cam gweithredu, key
        task, main task, main action, task name, action name, task title, activity name, milestone name, project name,
        project title, initiative name, item name, item
    """,
    Role.LEAD: """
        change idea lead, driver lead, primary driver lead, secondary driver lead, priority lead, outcome lead, lead,
        lead officer, lead officer em, who, responsible officer, responsible officer action lead, responsible lead
        group, responsible person, responsibility, lead responsibility, strategic lead, lead service area, portfolio
        holder, director, lead hwbb member, directorate section, owner, lead agency, action owner, action lead, lead
        person, lead name, by whom, who is responsible, who will do it, responsible, officer, responsible lead, lead
        organisation, lead partner, person responsible, officer responsible, accountable officer, lead and partners, led
        by, who will lead, named lead, lead contact, objective owner, theme lead, section lead, whos responsible,
        service lead, lead service, delivery lead, operational lead, lead member, whos leading, responsible body,
        responsible party, responsible agency, responsible department, responsible organisation, responsible
        organization, responsible service, responsible team, responsible director, responsible manager, responsible
        owner, lead department, lead directorate, lead team, lead body, lead manager, lead director, lead councillor,
        lead cabinet member, cabinet member, cabinet lead, project lead, project manager, programme lead, programme
        manager, task owner, plan owner, delivery owner, delivery body, implementing body, implementing agency,
        implementation lead, assigned to, allocated to, action by, action officer, actioned by, to be actioned by, lead
        practitioner, lead professional, clinical lead, business owner, who will do this, who will be responsible, who
        by, who leads, by who, named person, named officer, staff responsible, department responsible, team responsible,
        primary responsibility, officer lead, council lead, department, directorate, service area, who is leading, who
        is the lead, lead role, officers responsible, lead organization, agency responsible, organisation responsible,
        whos leading this, who is accountable, swyddog arweiniol, arweinydd, cyfrifoldeb, who answers for it, who
        answers for this, strand lead, goal lead, aim lead, ambition lead, objective lead, workstream lead, owning
        agency, owning organisation, owning team, owner organisation, owner name, owner role, owner job title, agency,
        organisation, organization, org, job title, post title, lead post, lead role, lead job title, lead officer role,
        post holder, postholder, contact, contact person, contact officer, named officer, whos on it, who is on it, whos
        on this, whos involved, who is doing it, whos doing it, whos doing this, whos taking this forward, responsible
        lead officer, head of delivery, who is answerable, agency and lead, agency lead, agency lead person, lead agency
        officer, lead agency and officer, lead org, lead orgs, lead organisation and officer, lead dept, milestone
        owner, milestone lead, project owner, post, assignee, assigned user, resource name, whose job is it, owned by,
        held by, ask for, who to ask
    """,
    Role.ACCOUNTABLE: """
        senior responsible officer, accountable, sponsor, strategic lead, sro, executive sponsor, accountable director,
        accountable executive, accountable person, executive lead, executive owner, senior sponsor, project sponsor,
        senior lead, senior owner, accountable owner, senior officer responsible
    """,
    Role.PARTNERS: """
        partners, partner, supporting partners, partners involved, key partners, other partners, supported by, partner
        agencies, delivery partner, delivery partners, supporting organisations, supporting agencies, supporting
        officers, key stakeholders, stakeholders, other agencies, who else is involved, in partnership with,
        contributors, consultees, working with, who needs to be involved, partner organisations
    """,
    Role.DUE: """
        when, by when, by, until, due date, due, timescale, timescale target, timeline, timetable, target date, date,
        milestones with dates, give expected new achievement date, deadline, completion date, revised date, timeframe,
        time frame, target completion date, end date, expected completion date, date due, due by, target, delivery date,
        date for completion, to be completed by, target timescale, completed by, expected date, complete by, target mm
        yy, revised due date, when by, when will it be done, timing, original date, original due date, original target
        date, new date, new target date, when will we do it, target end date, planned completion, planned end date,
        planned completion date, forecast date, forecast completion date, expected date of completion, estimated
        completion, estimated completion date, agreed completion date, agreed date, agreed deadline, action deadline,
        implementation date, implementation timescale, implementation timeframe, projected completion date, milestone
        date, completion target, finish date, to finish by, finished by, promised by, promised for, pledged by, deliver
        by, completion, planned finish date, target deadline, date of completion, date to be completed, timescales,
        timelines, time scale, time line, due for completion, delivery timescale, delivery timeframe, by what date,
        target quarter, year of delivery, delivery year, start and end dates, anticipated completion date, proposed
        completion date, proposed date, target completion, expected completion, expected delivery date, expected
        delivery, completion due, timeframe for completion, timescale for completion, timescale for delivery, finish,
        when will this be done, when will this happen, when will we do this, by when will it be done, deadline date, due
        quarter, when it should be done, when should it be done, when it is to be done, when it will be done, when it
        should be finished, should be done by, dyddiad cwblhau, amserlen, erbyn pryd, to be done by, quarter due, due by
        quarter, to be completed
    """,
    Role.STATUS: """
        did we do it, have we done it, how its going, how it is going, hows it going, rag, rag rating, rag status,
        status, stage, percentage complete,
        assessment of progress, assessment of progress categories, assessment, brag, brag rating, brag status, dot,
        direction of travel, confidence, complete, progress, current status, rating, traffic light rating, delivery
        status, progress rating, rag rated, action status, on track, colour, progress status, state, overall status,
        overall rag, current rag, current rag rating, current rating, progress rag, rag progress, performance rating,
        performance status, implementation status, completion status, % complete, percent complete, percentage
        completed, progress %, % progress, delivery rag, delivery confidence, confidence level, confidence rating,
        trend, progress indicator, latest rag, rag this quarter, this quarter rag, status rag, rag assessment, bragg,
        bragg rating, action rag, complete yes no, statws, outcome rating, star rating, our rating, our score, done,
        completed, achieved, judgement, self assessment, self assessed judgement, our judgement, self assessed rating,
        self assessed status, score, progress score, overall, traffic lights, traffic light status
    """,
    Role.WHERE_NOW: """
        where are we now, where are we, where are we at, where do we stand, how are we doing, how we are doing, how were
        doing, how its going, how it is going, hows it going, update on progress, progress, progress presented to
        committee, progress update from action lead, current status, status, action taken, comments, monitoring and
        progress, progress by, position statement, latest update, progress update, update, progress to date, progress so
        far, so far, what have we done, current position, position, what has been done, commentary, latest position,
        achievements, what we have done, what have we done so far, progress made, progress report, latest progress,
        actions taken, current progress, progress summary, update commentary, narrative, year end update, summary of
        progress, evidence of progress, monitoring, progress notes, what happened, what has happened, progress this
        quarter, progress this period, progress since last report, progress since last update, progress since last
        meeting, update since last meeting, current situation, what has been achieved, achievements to date, achieved to
        date, what we achieved, what we have achieved, what have we achieved, what has been achieved so far, key
        achievements, outcomes to date, impact so far, impact to date, impact achieved, update on action, action update,
        officer update, lead officer update, quarterly update, monthly update, annual update, year end position, mid
        year update, six month update, status update, status report, status commentary, narrative update, implementation
        update, implementation progress, delivery update, performance update, performance commentary, progress
        commentary, progress narrative, progress against action, progress against milestones, progress against target,
        review comments, review of progress, monitoring update, work completed, work done, work to date, work
        undertaken, activity to date, actions completed, actions to date, completed actions, management update, outcome
        achieved, what did we do, what was done, what was delivered, what did we achieve, current performance, comment,
        remarks, comments and updates, update and comments, progress and comments, progress and impact,
        progress and evidence, summary update, lead
        update, update from lead, latest progress update, evidence and impact, cynnydd, diweddariad, where we are, where
        we are now, where we are at, where things stand, where have we got to, weve got to, where weve got to, how far
        have we got, how far have we come, how far we have come, what weve done, what weve done so far, whats happened,
        whats happened so far, what has happened so far, delivered to date, delivered so far, delivery to date, latest
        news, news, state of play, current state, activity this period, activity since last report, activity this
        quarter, report back, where we got to, where did we get to, update for board, update to board, monitoring
        comments, what have we been doing, what has been happening, situation, our story so far, done so far, work so
        far, work this quarter, work this period, end of year review, mid year review, what we have been doing
    """,
    Role.WORKING_WELL: """
        whats working well, what is working well, successes, success, working well, strengths, what has gone well, what
        went well, highlights, good news, whats gone well, what is going well, whats going well, good practice, key
        successes, positives, what worked well, what worked, what are we proud of, what we are proud of, areas of
        strength, successes and highlights, what has worked well, what is working, what has worked, going well, what
        helped, what has helped, what is helping, what helps, celebrations, reasons to be cheerful, whats thriving,
        whats good, what pleases us, what pleased us, what we are pleased with, the good news, proud of, bright spots,
        wins, quick wins, what has been good, what was good, in our favour, going in our favour, on our side, what we
        are glad of, what pleased people
    """,
    Role.WORRIED: """
        what are we worried about, challenges, barriers, risks and issues, risk, risks, issues, worries, concerns,
        barriers and challenges, what are the risks, risks and challenges, issues and risks, whats not working well,
        what is not working well, even better if, blockers, obstacles, what is getting in the way, what is in the way,
        what gets in the way, what stands in the way, what is holding us back, exceptions, whats not going well, what is
        not going well, what could be better, what did not go well, what has not gone well, difficulties, constraints,
        what is not, what isnt,
        problems, areas of concern, key issues, key risks, issues and challenges, risks and barriers, barriers to
        progress, risks to delivery, delivery risks, weaknesses, what are the challenges, what are the barriers, issues
        or barriers, key challenges, reasons for delay, reason for slippage, exception report, risks and mitigation,
        risks and mitigations, challenges and risks, challenges and barriers, obstacles to progress, emerging issues,
        what worries us, issues and barriers, what stands in our way, whats bugging us, what is bugging us, whats
        getting in the way, whats in the way, whats in our way, what is in our way, what gets in our way, what is
        getting in our way, whats getting in our way, whats holding us back, what holds us back, what is stopping us,
        whats stopping us, what is bothering us, whats bothering us, what has been difficult, whats been difficult, what
        is difficult, whats hard, what has been hard, whats been hard, what is proving hard, what could stop us,
        hurdles, headaches, the headaches, gaps, risks and gaps, areas for concern, what troubles us, what is troubling
        us, what concerns us, what keeps us awake, what keeps us awake at night, friction, frictions, what hinders, what
        has hindered, what hindered us, what still worries us, what is hard, not so good, the not so good, not going
        well, the bad news, bad news, setbacks, snags, sticking points, what has got in the way, what got in the way,
        whats ailing, pinch points, pressures, whats difficult, threats, trouble, troubles, in our way, in the way, what
        was hard, what was difficult, what we found hard, what we found difficult, what went wrong, what has gone wrong,
        what went badly
    """,
    Role.NEXT: """
        what needs to happen, milestones and outputs, milestones and outcomes, milestone, next step, key milestones,
        next, what next, whats next, next actions, what we will do next, what we do next, planned next steps, forward
        plan, plans, plans for, what will we do next, upcoming milestones, key milestones and dates, plans for next
        period, planned activity, further action, further action required, what happens next, what comes next, next
        milestone, next quarter, future actions, step, key tasks, what will happen next, next period, forward look,
        looking ahead, looking forward, what is next, priorities for next period, priorities for next quarter,
        priorities for next year, next priorities, planned work, further steps, further work, remaining actions,
        outstanding actions, outstanding work, corrective action, remedial action, recovery action, path to green,
        recovery plan, future plans, future work, future priorities, next steps and timescales, next stage, next phase,
        key dates, key steps, immediate next steps, going forward, the way forward, way forward, what we plan to do
        next, what do we need to do next, what still needs to happen, what else needs to happen, what more needs to
        happen, what still needs to be done, actions for next period, actions for next quarter, action going forward,
        milestones and timescales, milestones and dates, milestone output, milestones or outputs, camau nesaf, what is
        left to do, whats left to do, what is still to do, still to do, left to do, what remains to be done, planned,
        planned for, commitment, promise, what will happen by when, what will happen and when, what we will do by when,
        what we will do and when, what will we do by when, what will we do and when, what will be done by when, what
        comes next and when, what happens next and when, what next and by when, next six months, next 6 months, next
        three months, next 3 months, next twelve months, next 12 months, next term, next half year, next reporting
        period, coming period, coming quarter, coming months, coming six months, coming year, year ahead, months ahead,
        period ahead, actions for the next six months, actions for the next three months, actions for the next twelve
        months, actions for the next year, actions for the coming year, plans for the coming year, work for the coming
        year, priorities for the coming year, priorities for the year ahead, next up, coming up, to happen, to come,
        work to come, to do next, in the pipeline, lies ahead, remaining work, work remaining, yet to do, what will
        follow, what follows, season ahead, the year ahead, next moves, what is planned,
        whats planned, what is planned next, before the next report, actions before the next report, actions to next
        report, what happens now, what will be done and when, what is to be done and when, what needs doing and when,
        what is next and when, what is next by when, what next and when, what happens now and when, what will happen who
        does it by when, what will happen who will do it by when, what will happen who and by when, who will do what by
        when, who does what by when, who does what and when, what will we do who and by when, forthcoming milestones
    """,
    Role.MEASURE: """
        measure, success measure, success criteria, output outcome measurement, what will impact be and how measured,
        expected outcome, what is desired outcome, desired outcome, how will we know, how we will know, how well know,
        outcome, kpi,
        impact, target, performance measure, measure of success, success indicator, indicator, how will we measure
        success, what will success look like, what does success look like, evidence of success, key performance
        indicator, intended outcome, measures and targets, how will we know we have succeeded, how will we know weve
        succeeded, how will success be measured, output, baseline, what difference will it make, planned outcome,
        outcomes and measures, what does good look like, what good looks like, what will good look like, how will we
        know it is working, how will we know if it has worked, how will we know we have made a difference, how will we
        know if we have been successful, how we will measure success, how will we measure it, how will it be measured,
        how will this be measured, how measured, how we measure it, success factor, critical success factor, measurable
        outcome, metric, performance metric, performance target, outcome measure, output measure, process measure,
        impact measure, evaluation, evaluation measure, evaluation criteria, evidence of impact, evidence of completion,
        evidence of outcome, expected impact, expected result, expected benefit, expected output, intended impact,
        intended result, short term outcome, medium term outcome, long term outcome, longer term outcome, anticipated
        outcome, anticipated impact, target outcome, outcome target, key result, result,
        benefit, what difference will this make, what difference we want to make, difference made, what difference
        did it make, what difference has it made, what difference did this make, what difference has this made,
        outcomes sought,
        desired result, desired impact, outcome indicator, indicator of success, what will be different, impact on
        residents, impact on children, current baseline, baseline data, baseline figure, target value, actual, measure
        of progress, measuring success, how success will be measured, what success looks like, mesur, mesur llwyddiant,
        canlyniad, how well know, how well know it is working, how well know weve succeeded
    """,
    Role.OTHER: """
        how, how will the lscb do this, method, approach, resource implications, costs, cost, resources, link to other
        action plans, protected characteristics, origin, exec date, term, target audience, equality, dependencies,
        links, budget, funding, priority level, evidence, notes, background, rationale, governance, category, type,
        sponsor board, start date, start, date started, date raised, date added, date updated, last updated, date of
        last update, input, you said, you told us, resource, resources required, resources needed, funding source,
        source of funding, funding required, estimated cost, cost estimate, budget implications, financial implications,
        resourcing, capacity, links to other plans, linked plans, linked strategies, strategic links, legislation,
        statutory duty, policy driver, equality impact, equalities, location, geography, target group, population,
        cohort, beneficiaries, review date, date reviewed, date of review, last reviewed, date completed, completed
        date, actual completion date, date closed, date agreed, reporting to, reports to, reporting arrangements,
        monitored by, monitoring arrangements, oversight, assurance, evidence required, sources of evidence, source,
        risk rating, risk score, likelihood, complexity, frequency, link to strategy, links to strategy, why, why this
        matters, rationale for action, method of delivery, email, e mail, email address, owner email, assignee email,
        lead email, meeting date, minute date, report date, inspection date, audit date, decision date, date of action,
        came from, comes from, where it came from, where it comes from, where this came from, where this comes from,
        where from, arising from, arose from, raised by, recommended by, made by, source of recommendation, source of
        action, why we are doing it, why we are doing this, why are we doing it, why are we doing this, why it matters,
        why we need it, why we need this, why it is needed, why this is needed, why do it, why do this, reason,
        evidence reference, evidence ref, evidence number, evidence no, evidence log, evidence link, evidence location,
        evidence file, decision asked, decision asked for, decision asked of the board, decision sought,
        decision needed, decision required,
        document reference, risk ref, risk reference, risk number, cost code, budget code
    """,
}
