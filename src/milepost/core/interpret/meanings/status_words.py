"""The words of which officers build a status, by what each of them says: a stage, punctuality, a degree, a denial."""

from enum import StrEnum, auto
from functools import cache


class Says(StrEnum):
    """What a word or phrase says inside a status."""

    DENIAL = auto()
    NOTHING = auto()
    YET = auto()
    LONGER = auto()
    TO_COME = auto()
    PERHAPS = auto()
    UNLIKELY = auto()
    SLIGHT = auto()
    STRONG = auto()
    PARTLY = auto()
    MOSTLY = auto()
    NEARLY = auto()
    WHOLLY = auto()
    FOR_NOW = auto()
    BEING = auto()
    BEGUN = auto()
    UNDER_WAY = auto()
    GOING = auto()
    PUNCTUAL = auto()
    BEHIND = auto()
    STUCK = auto()
    ENDED = auto()
    CLOSED = auto()
    STOPPED = auto()
    PURSUED = auto()
    SUCCEEDED = auto()
    PAUSED = auto()
    PLANNED = auto()
    TROUBLE = auto()
    SLOW = auto()
    RECOVERING = auto()
    UPDATE = auto()
    UNTOLD = auto()
    OPEN = auto()
    DUE = auto()
    PROGRESS = auto()
    SUBJECT = auto()
    LINK = auto()


WORDS: dict[Says, str] = {
    Says.NOTHING: "nothing, none, no, no work",
    Says.DENIAL: "not, never, isn't, hasn't, wasn't, without, won't, cannot, can't, non, failed to, "
    "fails to, failing to, failure to",
    Says.YET: "yet, yet to, yet to be, still to, still to be, remains to be, to follow",
    Says.LONGER: "longer",
    Says.TO_COME: "will, will be, to be, due to, due to be, due for, expected, expected to, expected to be, likely to, "
    "likely to be, should, should be, set to, set to be, about to, about to be, on course to be, forecast to, "
    "forecast to be, going to be, anticipated, anticipated to be, aiming to, intended to be, ready to, soon, shortly, "
    "predicted to, projected to, hoped to be, confident of, needs to be, must be, would be, "
    "shall be, shall, to",
    Says.PERHAPS: "may, may be, may not, may not be, might, might not, might not be, might be, could, could be, at "
    "risk of being, in danger of, in danger of being, possibly, possible, potential, potentially, threatened, perhaps, "
    "threatens to, may have, likely, expected to slip",
    Says.UNLIKELY: "unlikely, unlikely to, unlikely to be, not likely to, not likely to be, not expected to, not "
    "expected to be, doubtful",
    Says.SLIGHT: "slightly, slight, a bit, a little, a touch, a tad, minor, some, somewhat, marginally, mildly, small, "
    "low, moderate, moderately, just, a few days, a week, a week or two, a fortnight, a few weeks, little, marginal, "
    "limited, several, one or two, few, a few, manageable",
    Says.STRONG: "seriously, serious, severely, severe, very, significantly, significant, considerably, badly, well, "
    "way, far, major, months, weeks, much, critically, high, hugely, grossly, extremely, substantial, "
    "long, completely off, a long way, some way, increasingly, materially, sharply, grave, big, urgent",
    Says.PARTLY: "partly, partially, part, half, in part, halfway, half way, in parts, not fully, not entirely, not "
    "quite, not wholly, not completely, not all, not altogether, only, incompletely, incomplete",
    Says.MOSTLY: "mostly, largely, broadly, generally, mainly, essentially, overall, on the whole, by and large, in "
    "the main, reasonably, roughly, basically",
    Says.NEARLY: "nearly, almost, nearing, close to, near to, all but, virtually, practically, substantially, "
    "approaching, just about, bar the shouting, as good as, well on the way to, in the final stages, final stages, "
    "in its final stages, last stages, near, almost all, nearly all, more or less",
    Says.WHOLLY: "fully, entirely, wholly, completely, totally, all, successfully, in full, in its entirety, formally, "
    "everything, both, finally",
    Says.FOR_NOW: "for now, for the moment, for the time being, temporarily, until further notice, at present, "
    "indefinitely, for the present",
    Says.BEING: "being",
    Says.BEGUN: "start, starts, started, starting, begin, begins, begun, beginning, began, commence, commences, "
    "commenced, commencing, launch, launched, launches, kicked off, got going, mobilised, initiated, set up, set off, "
    "got under way, got underway, go live, gone live, went live, commencement",
    Says.UNDER_WAY: "under way, underway, in train, active, live, in progress, in delivery, in hand",
    Says.GOING: "progressing, proceeding, continuing, continues, continue, continued, "
    "ongoing, on-going, on going, moving, moving on, moving along, moving forward, "
    "in development, in process, advancing, going, carrying on, in motion, delivering, working, in "
    "flight, rolling, full steam ahead, happening, in draft, in production, in operation, going "
    "forward, implementing, in implementation, mobilising, running, being worked on, work in progress, out to tender, "
    "out to consultation, in consultation, out for consultation, in procurement, out to advert, in negotiation, "
    "in design, in review, under review, under development, under construction, in planning",
    Says.PUNCTUAL: "on track, on time, on schedule, on target, on course, on plan, on programme, on timetable, on "
    "budget, to plan, to time, to schedule, to timetable, to programme, to target, to budget, as planned, as expected, "
    "as scheduled, as intended, as agreed, as anticipated, within timescale, within timescales, within time, within "
    "budget, within deadline, within target, in line with plan, in line with the plan, in line with expectations, "
    "according to plan, ahead of schedule, ahead of time, ahead of plan, ahead of target, ahead of deadline, ahead, "
    "early, in time, in good time, on pace, by deadline, by the deadline, by due date, by the due date, by target "
    "date, by agreed date, by the agreed date, on the way, on its way, on profile, nicely, smoothly, satisfactory, "
    "satisfactorily, well in hand, going well, progressing well, fine, as it should, where it should be, all well, "
    "all good, ok, okay, good progress, steady progress, strong progress, healthy, punctual, steady, steadily, green",
    Says.BEHIND: "behind, late, delay, delays, delayed, overdue, off track, off course, off target, off schedule, off "
    "plan, off programme, off the pace, off the rails, slip, slips, slipped, slippage, slipping, overrun, overran, "
    "overrunning, overruns, past due, past its date, past deadline, past its deadline, past the deadline, past due "
    "date, past its due date, out of time, out of timescale, out of date, missed, missing, miss, misses, lagging, "
    "lag, lags, behind schedule, behind time, behind plan, behind target, behind programme, behind profile, adrift, "
    "longer than planned, later than planned, beyond deadline, not on track, below target, under target, "
    "outside timescale, outside timescales, outside target, rescheduled, pushed back, later",
    Says.STUCK: "stuck, blocked, stalled, standstill, at a standstill, jammed, bogged down, held up, at an impasse, "
    "deadlocked, floundering, failing, going nowhere, in trouble, in difficulty, in difficulties, stopped moving, "
    "stuck fast, struggling, log jammed, gridlocked, faltering, in crisis, failed, undelivered, unmet, unachieved, "
    "red, critical",
    Says.ENDED: "complete, completes, completed, completing, completion, finish, finished, finishing, finishes, done, "
    "deliver, delivered, achieve, achieved, attained, met, meet, reached, reach, implement, implemented, conclude, "
    "concluded, fulfil, fulfilled, discharged, signed off, accomplished, exceed, exceeded, in place, embedded, "
    "business as usual, bau, up and running, done and dusted, resolved, actioned, there, finalised, published, "
    "satisfied, surpassed, realised, executed, successful, succeeded, established, adopted, approved, installed, "
    "end, the end, wrapped up, over the line, ended in success, over",
    Says.CLOSED: "closed, closure, ceased, terminated, cancelled, canceled, withdrawn, rejected, abandoned, removed, "
    "taken off, dropped, discontinued, stood down, closed down, wound up, scrapped, axed, called off, struck out, "
    "deleted, aborted, archived, retired, lapsed, decommissioned, declined, ruled out, written off, given up, "
    "come off, voided, rescinded, disbanded",
    Says.STOPPED: "stopped, halted, inactive, dormant, interrupted",
    Says.PURSUED: "pursued, proceed, taken forward, going ahead, go ahead, applicable, required, needed, relevant, a "
    "priority, progressed, pursue, being progressed, being pursued, being taken forward, going forward with, viable, "
    "feasible, supported, agreed, necessary, continue with, carried out, actionable, proceeding with",
    Says.SUCCEEDED: "superseded, replaced, merged, moved, transferred, incorporated, absorbed, combined, rolled, "
    "carried forward, carried over, subsumed, overtaken, part of, folded, amalgamated, consolidated, included, "
    "covered, picked up, reassigned, taken over, joined, rolled forward, rolled over, handed over, split",
    Says.PAUSED: "paused, pause, on pause, on hold, hold, held, held over, holding, deferred, postponed, suspended, in "
    "abeyance, abeyance, shelved, parked, mothballed, resting, on ice, frozen, on the back burner, back burner, in "
    "limbo, in suspension, in hibernation, on the shelf, put back, put off, put on hold, put on ice",
    Says.PLANNED: "planned, scheduled, programmed, future, upcoming, coming up, pending, in the pipeline, pipeline, "
    "proposed, awaited, awaiting, waiting, not due, not yet due, forthcoming, queued, unstarted, timetabled, "
    "in preparation, waiting for, waiting on, to do, awaiting start, diarised",
    Says.TROUBLE: "risk, risks, at risk, concern, concerns, issue, issues, doubt, in doubt, problem, problems, "
    "difficulty, difficulties, wobbly, wobble, wobbling, watch, under watch, shaky, attention, needs attention, "
    "requires attention, requires action, action required, needs a close eye, uncertain, challenging, challenges, "
    "challenge, worry, worries, worrying, obstacles, barriers, caution, amber, action needed, intervention needed, "
    "intervention required, needs work, needs help, needs support, support needed, vulnerable, fragile, pressure, "
    "pressures, under pressure, under threat, in jeopardy, jeopardy, setbacks, keep an eye on, to watch, drifting, "
    "being monitored, monitor, escalated, unresolved, difficult, to worry about",
    Says.SLOW: "slow, slowly, slower, mixed, patchy, variable, uneven, sluggish, slowing, disappointing, weak, poor, "
    "slower than hoped, slower than planned, slower than expected, mixed picture, insufficient, inconsistent, "
    "stuttering, stop start",
    Says.RECOVERING: "recovering, recoverable, catching up, recovery, improving, being addressed, being recovered, "
    "recovered, closing the gap, picking up, making up, in recovery, recovering well, improved, getting better, "
    "being managed, being resolved, coming back, under control, getting there, mitigated, being mitigated, revived",
    Says.UPDATE: "update, updates, report, return, data, information, updated, reported, response, submission, "
    "figures, reply, reported on, rated, assessed, news, known, stated, provided, status, feedback, evidence, "
    "supplied, submitted, received",
    Says.UNTOLD: "unknown, to be confirmed, tbc, tba, tbd, to be advised, to be agreed, unclear, nil return, nil, "
    "unrated, unreported, unavailable, unassessed, not clear",
    Says.OPEN: "open, remains open, kept open, reopened, re-opened, open ended, current",
    Says.DUE: "due, target, deadline, date, deadlines, targets, timescale, timetable, timescales, milestone, "
    "milestones, due date, outcome, objective, its date, the deadline, its target, its deadline, the target, the date",
    Says.PROGRESS: "progress, movement, work, activity, action, delivery, headway, implementation, advance, actions, "
    "works, steps, efforts",
    Says.SUBJECT: "project, programme, task, scheme, this, it, we, they, pilot, item, picture, position, outstanding, "
    "stage, phase, service, plan, year, quarter, months' time, months time, start date, moment, side",
    Says.LINK: "is, are, was, were, has, have, had, been, be, now, currently, still, recently, already, again, back, "
    "so, the, a, an, and, made, being made, achieved so far, so far, at, gone, fallen, getting, become, becoming, "
    "looking, looks, remains, remain, remaining, keeps, run, put, good, "
    "then, also, available, awaited from, action is, on, with, of, quite, rather, too, ever, actually, "
    "as of, otherwise, recommended, for, proposed for, in, its, our, any, more, making, got, come, coming, did, does, "
    "do, agreed for, approved for, that, identified, known issues, new, revised, this year, this quarter, next, to "
    "date, from, under, up, out, time, by",
}


@cache
def lexicon() -> dict[tuple[str, ...], Says]:
    """Every phrase as its words, with what it says; the first row that has a phrase decides."""
    found: dict[tuple[str, ...], Says] = {}
    for says, words in WORDS.items():
        for phrase in words.split(","):
            found.setdefault(tuple(phrase.split()), says)
    return found


LONGEST = 6  # words of a phrase
