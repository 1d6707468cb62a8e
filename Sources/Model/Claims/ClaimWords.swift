/// The words by which English sentences make claims, and those that keep them from making any.
enum ClaimWords {
  /// Words that make a sentence say something else than what happened.
  static let hedges: ClauseWords = """
    according claimed claims claim alleged allegedly supposedly reportedly wrongly erroneously mistakenly incorrectly \
    falsely rumoured rumored myth fictional fiction pretends pretend believed believe believes imagine imagined error \
    errors mistake slip untrue whether imaginary hypothetical counterfactual unless hoped hopes alternate alternative \
    misdated dates dated asserts asserted maintains insisted insists says say said saying wrote writes stated sic recte \
    rectius wrong false incorrect erratum errata corrigendum corrigenda misprint misprints misprinted pupil pupils label \
    quiz correctly
    """
  /// Words that before a claim make it no claim.
  static let modals: ClauseWords = """
    would should might may could must shall will if had hope expect expected expects planned plans scheduled proposed \
    intended wanted wants demanded suggested suggests rather instead almost nearly true thought feared
    """
  /// Words of what people do much later because of a thing.
  static let remembrance: ClauseWords = """
    anniversary anniversaries centenary centennial bicentenary bicentennial tercentenary sesquicentennial quincentenary \
    jubilee commemorate commemorated commemorates commemorating commemoration commemorations commemorative celebrated \
    celebrating celebration celebrations remembrance reenactment
    """
  /// Words of works about a thing.
  static let works: ClauseWords = """
    book books bibliography film films novel museum exhibition article essay edition edited published publication \
    monograph biography documentary painting medal stamp opera poem play memoir memoirs textbook textbooks map
    """

  /// Words of what a state was before, or became after.
  static let retrospect: ClauseWords = """
    former formerly ex late old era heir heirs successor successors predecessor legacy history histories historians \
    historian archive archives collapse collapsed fall fell end ended dissolution dissolved disintegration demise \
    breakup nostalgia memory remembered born after before later future become known called restored restoration veterans \
    debt debts heritage tradition ancient medieval once no longer inherited inheritance myth reconstituted exile \
    exiled government-in-exile descendants stamps coins then-called modern today now would shall will if
    """
  /// Words of what was asked for, decided or refused.
  static let intentions: ClauseWords = """
    vetoed veto vetoes blocked blocking rejected rejecting refused refusing opposed opposing failed failing application \
    applications applied apply applying bid bids negotiation negotiations negotiated negotiate negotiating talks \
    referendum vote votes voted voting decision decided decide decides announced announce announcing announcement \
    request requested attempt attempted attempting sought seek seeking offered offer invited invitation invite \
    threatened threat threatening notice agreed approved approval prevented preventing debate debated question \
    questions campaign campaigned promised conditions candidate candidacy associate association observer command \
    assembly council commission committee temporarily provisionally effectively virtually informally
    """

  // MARK: Around a subject

  static let articles: ClauseWords = "the a an its this that these those his their"
  /// Words before a name that make it another thing's.
  static let otherOnes: ClauseWords = """
    a an second third fourth first another new earlier later previous former preliminary secret separate proposed \
    supplementary additional draft final original so
    """
  /// Words that make a known name the name of another thing of the sort.
  static let ordinals: ClauseWords =
    "first second third fourth fifth sixth seventh eighth ninth tenth new northern southern"
  /// Subjects by which nobody, or only some, did something.
  static let absentees: ClauseWords = """
    nobody no none neither nor not few fewer hardly scarcely only some several many most half others another little \
    barely never
    """
  /// Words after which a clause begins whose subject may be what is named next.
  static let clauseOpeners: ClauseWords = """
    and but when after before while as although though because since until once where so whereas yet for
    """
  static let subordinators: ClauseWords = "when after before while since until once as from following"
  /// What is less than, or made of, the instrument that is named after it.
  static let partsOfInstruments: ClauseWords = """
    protocol protocols amendment amendments annex annexes supplement supplements preliminaries preliminary draft drafts \
    successor alternative sequel revision extension renewal version copy text precursor forerunner predecessor clause \
    article articles anniversary member members implementation terms debate reply note notes speech speeches review
    """

  // MARK: Verbs

  static let auxiliaries: ClauseWords = "was were is been being had has have which who that itself"
  static let passiveAuxiliaries: ClauseWords = "was were is been being"
  static let adverbs: ClauseWords = """
    officially formally finally eventually then also first itself duly actually later subsequently thus solemnly hastily \
    secretly jointly only ultimately initially legally at last technically both all again in turn soon
    """
  static let formal: ClauseWords = "officially formally legally technically"
  static let negations: ClauseWords = "not never no neither nor without hardly scarcely didn wasn hadn didnt"

  // MARK: Between a verb and its date

  static let prepositions: ClauseWords = "in on at by between aboard near of with including during"
  static let fillers: ClauseWords = """
    the a an and both its his their as two three four five six seven eight nine ten eleven twelve fifteen
    """
  /// Common nouns and adjectives of places and signatories.
  static let complementNouns: ClauseWords = """
    city town village palace hall castle church cathedral monastery abbey house room villa hotel chateau château schloss \
    raft ship railway carriage board forest theatre island river suburb outside capital mirrors opera congress park \
    sides parties party powers power nations nation countries country states state governments government \
    representatives delegates delegations delegation envoys envoy plenipotentiaries ambassadors ambassador ministers \
    minister foreign prime president presidents king queen emperor tsar sultan pope chancellor commodore general \
    admiral premier leaders leader chiefs chief heads victorious allied early late dutch french british german \
    russian soviet american japanese chinese italian spanish austrian turkish ottoman spring summer autumn fall winter \
    month year day
    """
  static let agentNouns: ClauseWords = """
    representatives delegates delegations delegation envoys envoy plenipotentiaries ambassadors ambassador ministers \
    minister president presidents king queen emperor tsar sultan government governments leaders leader chancellor
    """
  static let legislatures: ClauseWords = "senate congress parliament government governments"

  // MARK: What makes a name an attribute of another, or a date of one

  static let afterAttributed: ClauseWords = """
    and or but in on at by of to for from with as was were is had has did which that who would could also that's left \
    gave made put set brought became took led cost let saw drew laid meant kept won lost fell began stood held bound \
    forced confirmed
    """
}
