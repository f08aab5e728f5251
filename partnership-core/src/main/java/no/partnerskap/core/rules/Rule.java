package no.partnerskap.core.rules;

import static no.partnerskap.core.rules.Action.AUDIT;
import static no.partnerskap.core.rules.Action.BLOCK;
import static no.partnerskap.core.rules.Action.NONE;
import static no.partnerskap.core.rules.Action.WARN;
import static no.partnerskap.core.rules.Milestone.ACROSS;
import static no.partnerskap.core.rules.Milestone.DELEGATION;
import static no.partnerskap.core.rules.Milestone.DISPOSAL;
import static no.partnerskap.core.rules.Milestone.DISPUTES;
import static no.partnerskap.core.rules.Milestone.DISTRICTS;
import static no.partnerskap.core.rules.Milestone.EVALUATION;
import static no.partnerskap.core.rules.Milestone.EVIDENCE;
import static no.partnerskap.core.rules.Milestone.EXPORT;
import static no.partnerskap.core.rules.Milestone.EXTERNAL;
import static no.partnerskap.core.rules.Milestone.FORMS;
import static no.partnerskap.core.rules.Milestone.HOST;
import static no.partnerskap.core.rules.Milestone.LANGUAGE;
import static no.partnerskap.core.rules.Milestone.MERGERS;
import static no.partnerskap.core.rules.Milestone.OPENNESS;
import static no.partnerskap.core.rules.Milestone.SIGNALS;
import static no.partnerskap.core.rules.Milestone.STAFF;
import static no.partnerskap.core.rules.RuleSource.GUIDE;
import static no.partnerskap.core.rules.RuleSource.LEGAL;
import static no.partnerskap.core.rules.RuleSource.OWN;
import static no.partnerskap.core.rules.RuleSource.REPORT;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rule of the partnership, by its permanent number, which code, tests, findings and documents quote. It is either kept by code
 * marked {@link Keeps} and shown by a test marked {@link Shows}, or names the milestone it waits for.
 */
public enum Rule {
    // The office and its owners
    R_001("One active office covers each municipality on any date", LEGAL, WARN, "NAV-loven § 13", ACROSS),
    R_002("An office has one state owner and at least one municipal", LEGAL, BLOCK, "NAV-loven §§ 13, 14"),
    R_003("The owners of an office are different legal entities", OWN, BLOCK, "NAV-loven § 14"),
    R_004("An owner never acts or answers in the other's name", GUIDE, BLOCK, "nav.no"),
    R_005("Telling only the office leader involves no owner", OWN, BLOCK, "guide v3.0, 3.1"),
    R_006("A district or joint body first shows its chain of mandates", OWN, BLOCK, "NAV-loven § 14", DISTRICTS),
    R_007("The leaders on record fit the office's leadership model", OWN, BLOCK, "guide v3.0, 3.2"),
    R_008("Organisation numbers have nine digits that check out", OWN, BLOCK, "own"),

    // Agreements
    R_011("An agreement in force holds the required clauses", LEGAL, BLOCK, "NAV-loven § 14"),
    R_012("The services clause covers every service the law demands", LEGAL, BLOCK, "NAV-loven § 13"),
    R_013("No service the law demands can be taken out of the office", LEGAL, BLOCK, "NAV-loven § 13"),
    R_014("Further municipal services need both owners' consent", LEGAL, BLOCK, "NAV-loven § 13"),
    R_015("The premises clause accounts for universal design", LEGAL, WARN, "NAV-loven § 13"),
    R_016("Both owners approve the very same text, told by its hash", OWN, BLOCK, "own"),
    R_017("Entry into force waits for approvals, signatures and date", LEGAL, BLOCK, "NAV-loven § 14"),
    R_018("Only a body or person with a mandate can approve", LEGAL, BLOCK, "kommuneloven § 5-3"),
    R_019("An amendment changes and asks about touched clauses only", OWN, BLOCK, "NAV-loven § 14"),
    R_020("An amendment reaches back only if both owners say so", OWN, BLOCK, "own"),
    R_021("Versions of a partnership agreement never overlap", OWN, BLOCK, "own"),
    R_022("The end of a fixed term is announced well ahead", REPORT, WARN, "agreements in use"),
    R_023("An expired agreement runs on, flagged: the office remains", LEGAL, AUDIT, "NAV-loven § 13"),
    R_024("Changes after expiry are judged by the last terms", OWN, AUDIT, "own"),
    R_025("Notice reopens the terms but cannot close the office", LEGAL, BLOCK, "Storting 15:1359"),
    R_026("The agreement settles how and with whom meetings are held", GUIDE, WARN, "guide v3.0, 3.1"),
    R_027("The leader's employer and powers are settled before hiring", GUIDE, WARN, "guide v3.0, 3.2"),
    R_028("The agreement sets the date of its next evaluation", GUIDE, WARN, "KS practice 2019"),
    R_029("The agreement names local steps before a formal dispute", GUIDE, WARN, "guide v3.0, 7.0"),
    R_030("An operations agreement hangs on one partnership agreement", OWN, WARN, "guide v3.0"),

    // Host municipalities
    R_031("Host cooperation rests on a full written agreement", LEGAL, BLOCK, "kommuneloven § 20-4", HOST),
    R_032("Each participating council approves the host agreement", LEGAL, BLOCK, "kommuneloven § 20-4", HOST),
    R_033("A host agreement starts for all at once unless staged", LEGAL, BLOCK, "kommuneloven § 20-4", HOST),
    R_034("Delegation to a host is on record from council to director", LEGAL, BLOCK, "kommuneloven § 20-2"),
    R_035("A host's administration gets no matters of principle", LEGAL, WARN, "kommuneloven § 20-2", HOST),
    R_036("The host's politicians hold no power in delegated matters", LEGAL, WARN, "kommuneloven § 20-2", HOST),
    R_037("The county governor is told of a new host cooperation", LEGAL, WARN, "kommuneloven § 20-4", HOST),
    R_038("Leaving a host takes a year unless agreed otherwise", LEGAL, BLOCK, "kommuneloven § 20-8", HOST),
    R_039("A host agrees for others only under recorded delegation", LEGAL, BLOCK, "NAV-loven § 14", HOST),

    // Mandates and the own line
    R_041("A mandate names holder, subjects, limit, ground and period", OWN, BLOCK, "guide v3.0, 3.1"),
    R_042("A mandate rests on an earlier decision, not on its holder", OWN, BLOCK, "kommuneloven § 5-3"),
    R_043("A director's approval in a matter of principle is warned of", LEGAL, WARN, "kommuneloven § 5-3"),
    R_044("Delegation rules past their renewal count but are noted", LEGAL, AUDIT, "kommuneloven § 5-14"),
    R_045("A mandate covers its own period, also if recorded late", OWN, BLOCK, "own"),
    R_046("Consent without mandate is consultation until ratified", OWN, AUDIT, "own"),
    R_047("Nobody holds mandates of both owners at once", OWN, BLOCK, "nav.no"),
    R_048("Each deciding owner's own approval is timed against effect", OWN, AUDIT, "nav.no"),
    R_049("An urgent decision is laid before the ordinary body", LEGAL, AUDIT, "kommuneloven § 11-8"),

    // Meetings
    R_050("Meetings are held as often as agreed, or twice a year", GUIDE, WARN, "guide v3.0, 3.1"),
    R_051("Only a meeting where both owners are present can decide", OWN, BLOCK, "guide v3.0, 3.1"),
    R_052("Both owners add to the agenda, and neither can be struck", GUIDE, BLOCK, "guide v3.0, 3.1"),
    R_053("Late meeting papers put a consultation out of time", OWN, AUDIT, "own"),
    R_054("Minutes are complete before anyone approves them", OWN, BLOCK, "kommuneloven § 11-4"),
    R_055("Minutes are proof once both owners approved one version", OWN, AUDIT, "own"),
    R_056("Approved minutes change only by a version both approve", LEGAL, BLOCK, "arkivlova § 5"),
    R_057("A meeting decides only where both mandates reach", OWN, BLOCK, "nav.no"),
    R_058("A meeting's word on agreement terms waits for both lines", OWN, BLOCK, "NAV-loven § 14"),
    R_059("A joint decision dates from the later approval", OWN, AUDIT, "own"),

    // The audit of involvement
    R_060("Each change gets one verdict for each affected owner", OWN, AUDIT, "report 2012"),
    R_061("A change names its parties; sparing the other needs a reason", OWN, BLOCK, "report 2012"),
    R_062("A change takes effect at midnight, Norwegian time", OWN, NONE, "own"),
    R_063("A bare date means the end of that day", OWN, AUDIT, "report 2012"),
    R_064("A level may be raised, never put below the law's minimum", LEGAL, BLOCK, "NAV-loven § 14"),
    R_065("Informing needs lead time; a higher step may serve as it", OWN, AUDIT, "own"),
    R_066("Consulting needs lead time and a real chance to answer", OWN, AUDIT, "arbeidsmiljøloven § 8-2"),
    R_067("An unfinished consultation is only information", OWN, AUDIT, "report 2012"),
    R_068("A joint decision before effect needs no lead time", OWN, AUDIT, "own"),
    R_069("Only the affected owner can answer a claim", OWN, BLOCK, "own"),
    R_070("A claim by itself establishes nothing", OWN, AUDIT, "own"),
    R_071("Silence is not consent; the claim shows as unanswered", OWN, AUDIT, "report 2012"),
    R_072("A received letter without reply ripens into consultation", OWN, AUDIT, "own"),
    R_073("A contest gives its reason and the level it concedes", OWN, BLOCK, "own"),
    R_074("No contest is settled by the claimant or the system", OWN, BLOCK, "own"),
    R_075("Contesting proof by record leaves the verdict standing", OWN, AUDIT, "own"),
    R_076("Verdicts are tried in a fixed order; the first fit holds", OWN, AUDIT, "own"),
    R_077("What is lacking before effect is pending, not a breach", OWN, AUDIT, "own"),
    R_078("The store alone says when something was recorded", OWN, BLOCK, "own"),
    R_079("Late recording leaves a lasting mark", OWN, AUDIT, "own"),
    R_080("A verdict can be asked for as it was known on any day", OWN, AUDIT, "own"),
    R_081("New policy leaves the verdicts on older changes alone", OWN, AUDIT, "own"),
    R_082("The audit shows what is claimed beside what is proven", REPORT, AUDIT, "report 2012"),
    R_083("A moved effective date is told and judged anew", OWN, WARN, "own"),
    R_084("A change altered in substance starts involvement over", OWN, WARN, "own"),
    R_085("A waiver is single, beforehand, never of a joint decision", OWN, BLOCK, "own"),
    R_086("Only listed grounds make an emergency", OWN, BLOCK, "NAV-loven §§ 10, 11"),
    R_087("An emergency is put right by quick notice and a follow-up", OWN, AUDIT, "own"),
    R_088("Public talk and regional arenas alone involve no owner", OWN, AUDIT, "report 2012"),
    R_089("A verdict carries all one needs to work it out again", OWN, AUDIT, "own"),

    // The cost key
    R_090("Shares add up to one; the last owner takes the rounding", OWN, BLOCK, "own"),
    R_091("A staff key counts the positions of a named date", OWN, BLOCK, "report 2012"),
    R_092("Cost keys follow each other without gap or overlap", OWN, BLOCK, "own"),
    R_093("A new cost key takes a joint decision or a ruling", OWN, BLOCK, "report 2012"),
    R_094("A staffing proposal shows each owner its cost", OWN, WARN, "report 2012"),
    R_095("The cost key is reviewed as often as agreed", REPORT, WARN, "report 2012"),
    R_096("A key that drifts from real staffing is reviewed", OWN, WARN, "report 2012"),
    R_097("A key reaches back only by joint words and a settlement", OWN, BLOCK, "own"),
    R_098("Work across the owners moves no cost between budgets", LEGAL, WARN, "FOR-2007-01-26-107 § 1", DELEGATION),
    R_099("Cuts across offices add up; shielded offices have none", OWN, BLOCK, "report 2012", ACROSS),

    // Steering signals and the scorecard
    R_100("A steering document tells issuer, period and when shared", GUIDE, BLOCK, "guide v3.0, 3.1", SIGNALS),
    R_101("A signal the leader got before the other owner is noted", REPORT, AUDIT, "report 2012", SIGNALS),
    R_102("One meeting early in the year takes up both lines' signals", OWN, WARN, "guide v3.0, 3.1", SIGNALS),
    R_103("A summer frame is not the binding budget of December", LEGAL, WARN, "kommuneloven § 14-3", SIGNALS),
    R_104("A shared indicator needs both lines, a line's own just one", OWN, BLOCK, "report 2012", SIGNALS),
    R_105("A scorecard without municipal indicators is pointed out", REPORT, AUDIT, "report 2012", SIGNALS),
    R_106("Steering information overdue to the other owner is noted", GUIDE, WARN, "guide v3.0, 3.5", SIGNALS),

    // Delegation between the owners
    R_107("Deciding in the other's field takes a clause and annex", LEGAL, BLOCK, "NAV-loven § 14", DELEGATION),
    R_108("Advice in the other's field is free", GUIDE, NONE, "guide v3.0, 3.7", DELEGATION),
    R_109("An owner may change or end its delegation, with notice", GUIDE, AUDIT, "guide v3.0, 3.7", DELEGATION),
    R_110("Delegation leaves responsibility where it was", LEGAL, BLOCK, "FOR-2007-01-26-107 § 1", DELEGATION),

    // Disputes
    R_111("A dispute is about these owners' own agreement", LEGAL, BLOCK, "FOR-2007-03-12-294 § 1", DISPUTES),
    R_112("Only owners, or bodies acting for them, bring disputes", LEGAL, BLOCK, "FOR-2007-03-12-294 § 2", DISPUTES),
    R_113("A written submission sets out each term and its own position", LEGAL, BLOCK, "FOR-2007-03-12-294 § 2"),
    R_114("Mediation waits for both statements or the deadline", LEGAL, WARN, "FOR-2007-03-12-294 § 2", DISPUTES),
    R_115("The county governor mediates; settling means amending", LEGAL, BLOCK, "FOR-2007-03-12-294 § 1", DISPUTES),
    R_116("The board comes in only after mediation has failed", LEGAL, BLOCK, "FOR-2007-03-12-294 § 1"),
    R_117("The board rules on disputed terms and no others", LEGAL, BLOCK, "FOR-2007-03-12-294 § 1"),
    R_118("What the board set needs no consent and binds both owners", LEGAL, BLOCK, "FOR-2007-03-12-294 § 1"),
    R_119("Dispute deadlines are settings that say how sure they are", OWN, WARN, "own", DISPUTES),
    R_120("A dispute follows a local attempt or says why not", OWN, WARN, "guide v3.0, 7.0", DISPUTES),
    R_121("A pending dispute freezes the disputed terms alone", OWN, BLOCK, "own", DISPUTES),
    R_122("Withdrawal ends the case unless the other side goes on", OWN, BLOCK, "own", DISPUTES),
    R_123("A verdict can go with a dispute as a frozen copy", OWN, NONE, "own", DISPUTES),
    R_124("Mediator and board see the enclosed papers and no more", LEGAL, BLOCK, "kommuneloven § 30-2"),
    R_125("A case handler who has served a party is flagged", LEGAL, WARN, "forvaltningsloven § 6", DISPUTES),
    R_126("The dispute trail lists all papers, no number missing", OWN, AUDIT, "own", DISPUTES),

    // Cooperation outside, evaluation, assessment
    R_127("An external agreement answers the guide's four questions", GUIDE, BLOCK, "guide v3.0", EXTERNAL),
    R_128("A service that moves out prompts for an agreement", GUIDE, WARN, "guide v3.0", EXTERNAL),
    R_129("An evaluation closes with people, findings and actions", OWN, BLOCK, "own", EVALUATION),
    R_130("An overdue evaluation is pointed out", OWN, WARN, "KS practice 2019"),
    R_131("Self-assessments stand per owner and are never averaged", OWN, BLOCK, "NORCE areas", EVALUATION),
    R_132("Ratings far apart suggest an item for the agenda", OWN, AUDIT, "report 2012", EVALUATION),
    R_133("A hurried merger or host change is pointed out", REPORT, AUDIT, "KS checklists", MERGERS),

    // Records, access, privacy, language
    R_134("Events are only added; a correction names what it corrects", LEGAL, BLOCK, "arkivlova § 5"),
    R_135("Every record tells its origin, context and time", LEGAL, BLOCK, "arkivlova § 5"),
    R_136("Nothing is destroyed, keys included, without authority", LEGAL, BLOCK, "arkivlova § 13", DISPOSAL),
    R_137("Each owner's own record is whole by itself", OWN, NONE, "arkivlova §§ 5, 6, 14", EXPORT),
    R_138("Evidence carries hash, date and any register number", OWN, WARN, "arkivlova § 5"),
    R_139("No text may hold a national identity number", OWN, BLOCK, "forvaltningsloven § 13"),
    R_140("Client data has no place here, and free text says so", OWN, WARN, "NAV-loven § 7", FORMS),
    R_141("Staff and user involvement names bodies, not people", LEGAL, BLOCK, "GDPR art. 9", STAFF),
    R_142("Auditors see who represented an owner, the public the role", OWN, NONE, "GDPR art. 5"),
    R_143("Erasure is decided with reasons; who decided what stays", LEGAL, BLOCK, "GDPR art. 17"),
    R_144("Access follows the owner's line; drafts wait to be shared", OWN, BLOCK, "own"),
    R_145("Access from outside is logged with purpose and basis", OWN, BLOCK, "own"),
    R_146("An auditor sees one line and what both share", LEGAL, BLOCK, "riksrevisjonsloven § 6-1"),
    R_147("Each owner decides on public access and names the ground", LEGAL, WARN, "offentleglova § 32", OPENNESS),
    R_148("A state text in the wrong written form is warned of", LEGAL, WARN, "språklova §§ 3, 11, 15", LANGUAGE),
    R_149("Code lists and made texts exist in nb and nn", GUIDE, NONE, "språklova § 14", LANGUAGE),
    R_150("Council papers used as evidence count as open", LEGAL, AUDIT, "offentleglova § 16", OPENNESS),

    // The store
    R_151("Rebuilding a view gives the same bytes", OWN, NONE, "own"),
    R_152("A repeated command has one effect", OWN, BLOCK, "own"),
    R_153("Of two simultaneous commands one wins, the other is told", OWN, BLOCK, "own"),
    R_154("One can ask for any day, and for what was known by any day", OWN, NONE, "own"),
    R_155("Events name their schema version and stay readable", OWN, NONE, "arkivlova § 5"),
    R_156("A hash chain proves that no event was altered or removed", OWN, AUDIT, "arkivlova § 5", EVIDENCE),

    // Corrections and differing reports
    R_157("Who recorded a fact corrects it by a new event", OWN, NONE, "arkivlova § 5"),
    R_158("An owner's later report of a fact replaces its own former", OWN, AUDIT, "own"),
    R_159("Differing reports of two owners stand until settled", OWN, AUDIT, "own"),
    R_160("Either owner may report what the other did", OWN, AUDIT, "report 2012"),

    // One owner's word is never two
    R_161("No command of one owner alone makes another's verdict better", OWN, BLOCK, "own"),
    R_162("A meeting decision is one owner's word until confirmed", OWN, AUDIT, "own"),
    R_163("A text is agreed when every party agreed to the same hash", LEGAL, BLOCK, "NAV-loven § 14"),
    R_164("In a dispute each party states its own position", OWN, BLOCK, "own"),
    R_165("Mediation says who came and whether they could decide", LEGAL, WARN, "FOR-2007-03-12-294 § 2", DISPUTES),
    R_166("The governor's view goes along to the board", LEGAL, WARN, "FOR-2007-03-12-294 § 2", DISPUTES),
    R_167("Three weeks from the end of mediation to the board", LEGAL, WARN, "FOR-2007-03-12-294 § 4", DISPUTES),
    R_168("The board decides on matters of § 3(1) alone", LEGAL, BLOCK, "FOR-2007-03-12-294 § 4", DISPUTES),
    R_169("The board is full, votes, and keeps a protocol", LEGAL, WARN, "FOR-2007-03-12-294 § 5", DISPUTES),
    R_170("What the board sets makes a complete agreement", LEGAL, WARN, "FOR-2007-03-12-294 § 6", DISPUTES),
    R_171("The leader reports to both lines", LEGAL, WARN, "FOR-2007-01-26-107 § 5", SIGNALS),
    R_172("The owners agree who answers for the documentation", LEGAL, WARN, "arkivforskrifta § 8", EXPORT),
    R_173("Every record has a retention class", LEGAL, BLOCK, "bevaringsforskrifta § 61", DISPOSAL),
    R_174("Host cooperation records reversal and legality control", LEGAL, AUDIT, "kommuneloven § 20-2", HOST),
    R_175("A host agreement is between municipalities", LEGAL, BLOCK, "kommuneloven § 20-4"),
    R_176("The leader answers each steering signal", GUIDE, WARN, "guide v3.0", SIGNALS),
    R_177("A change from above is opened at every office it touches", REPORT, AUDIT, "report 2012", ACROSS);

    private static final Map<String, Rule> BY_ID =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

    private final String title;
    private final RuleSource ruleSource;
    private final Action action;
    private final String source;
    private final @Nullable Milestone milestone;

    Rule(String title, RuleSource ruleSource, Action action, String source) {
        this(title, ruleSource, action, source, null);
    }

    Rule(String title, RuleSource ruleSource, Action action, String source, @Nullable Milestone milestone) {
        this.title = title;
        this.ruleSource = ruleSource;
        this.action = action;
        this.source = source;
        this.milestone = milestone;
    }

    /** Finds the rule by its id, for example {@code R-063}. */
    public static Rule of(String id) {
        var rule = BY_ID.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("No rule has the id " + id);
        }
        return rule;
    }

    /** The id as people quote it, for example {@code R-063}. */
    public String id() {
        return name().replace('_', '-');
    }

    public String title() {
        return title;
    }

    public RuleSource mark() {
        return ruleSource;
    }

    public Action action() {
        return action;
    }

    /** Source of the rule as a short key; {@code own} for a choice of this project. */
    public String source() {
        return source;
    }

    /** Why no code keeps the rule yet; empty for a rule that is kept. */
    public Optional<String> notYet() {
        return Optional.ofNullable(milestone).map(Milestone::reason);
    }
}
