"""Names that are ordinary words as well: typed small, they are left alone."""

ORDINARY = frozenset(
    """
    im ive id ill ur u its dont wont cant hes shes thats mon wed sat sun fri lol haha thx
    will may mark grace hope joy faith rose dawn april june august pat rob sue bill art rich drew frank grant chase
    chance hunter mason dean don jack ray guy iris ivy lily olive ruby amber crystal star summer autumn sky wade miles
    gene ginger penny carol jay king duke earl prince victor nick pierce skip ward bob buck chip cliff dale glen forest
    heath lance peg sandy stew trip van long young brown white green black grey gray page cook baker fisher smith miller
    taylor carter turner potter butcher fox wolf bird wood woods hill field fields stone rivers lake banks church bell
    day knight noble sharp small short little strong swift gold silver land moor marsh bush reed rice bacon pepper love
    best good hand hands head foot read wise power rush sun song ma an my ho so do the al la le de di da den der von el
    ben angel bishop pope cross dark berry cherry christian colt dusty ernest eve flower gale harmony holly honey
    jasmine
    jewel melody mercy merry misty pearl patience penny peace rusty sage storm tom trust true van viola violet max sonny
    bud chuck cat kit lane major mike minor norm otto pip red robin rock sandy sunny tab terry tiger tucker tiny york
    roman lina ana ali and or of old sister brother father mother doctor professor miss madam sir mr mrs ms dr prof
    """.split()
) - {"mike", "terry", "tom", "lina", "ana", "ali", "otto", "ben"}
