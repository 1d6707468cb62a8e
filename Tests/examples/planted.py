"""Twenty mistakes, each of which turns the history of Japan and Russia into one that cannot have been."""

# The file, what is replaced, and by what; then what is to be found, by rule and by the records in the chain that shows it,
# that of the statement in doubt first. A date that several statements rest on contradicts each of them.
planted = [
    # A wrong year or day.
    (
        "1-neighbours-by-sea.md",
        [
            ("date: 1854-12-23 = julian:1854-12-11", "date: 1855-12-23"),
        ],
        [
            ("order-contradiction", "ansei-earthquake diana-shimoda"),
            ("effect-before-cause", "ansei-earthquake diana-sinks"),
            ("order-contradiction", "diana-sinks ansei-earthquake"),
        ],
    ),
    (
        "1-neighbours-by-sea.md",
        [
            ("signed: 1855-02-07 = julian:1855-01-26 = 安政1年12月21日 Shimoda", "signed: 1854-02-07 Shimoda"),
        ],
        [
            ("order-contradiction", "shimoda-1855 diana-sinks"),
            ("order-contradiction", "heda-sails shimoda-1855"),
        ],
    ),
    (
        "1-neighbours-by-sea.md",
        [
            ("signed: 1858-05-28 = julian:1858-05-16", "signed: 1868-05-28"),
        ],
        [
            ("order-contradiction", "aigun-1858 peking-russia-1860"),
            ("order-contradiction", "vladivostok-founded aigun-1858"),
        ],
    ),
    (
        "1-neighbours-by-sea.md",
        [
            ("date: 1874-06/1875-05", "date: 1876-06/1877-05"),
        ],
        [
            ("effect-before-cause", "enomoto-mission saint-petersburg-1875"),
        ],
    ),
    (
        "2-rivals.md",
        [
            ("date: 1895-04-23 Tokyo", "date: 1895-04-13 Tokyo"),
        ],
        [
            ("effect-before-cause", "shimonoseki-1895 triple-intervention"),
            ("order-contradiction", "triple-intervention shimonoseki-1895"),
        ],
    ),
    (
        "2-rivals.md",
        [
            ("date: 1891-05-11 = julian:1891-04-29", "date: 1892-05-11"),
        ],
        [
            ("outside-whole", "otsu-incident eastern-journey"),
            ("order-contradiction", "trans-siberian-begun otsu-incident"),
        ],
    ),
    (
        "2-rivals.md",
        [
            ("signed: 1898-04-25 = julian:1898-04-13", "signed: 1896-04-25"),
        ],
        [
            ("order-contradiction", "nishi-rosen-1898 port-arthur-lease-1898"),
            ("order-contradiction", "nishi-rosen-1898 yamagata-lobanov-1896"),
        ],
    ),
    (
        "2-rivals.md",
        [
            ("date: 1905-05-27/1905-05-28", "date: 1905-06-27/1905-06-28"),
        ],
        [
            ("effect-before-cause", "tsushima-battle roosevelt-invites"),
            ("outside-whole", "tsushima-battle baltic-fleet-voyage"),
            ("order-contradiction", "roosevelt-invites tsushima-battle"),
        ],
    ),
    (
        "2-rivals.md",
        [
            ("date: 1904-04-30/1904-05-01", "date: 1903-04-30/1903-05-01"),
        ],
        [
            ("order-contradiction", "yalu-battle war-declared-1904"),
            ("outside-whole", "yalu-battle war-1904"),
        ],
    ),
    (
        "3-partners-and-intruders.md",
        [
            ("date: 1909-11/1910-01", "date: 1911-11/1912-01"),
        ],
        [
            ("effect-before-cause", "knox-plan russia-japan-1910"),
            ("order-contradiction", "russia-japan-1910 knox-plan"),
        ],
    ),
    (
        "3-partners-and-intruders.md",
        [
            ("date: 1925-05-15\n", "date: 1926-05-15\n"),
        ],
        [
            ("outside-whole", "northern-sakhalin-left northern-sakhalin-occupied"),
            ("order-contradiction", "northern-sakhalin-left peking-1925"),
        ],
    ),
    (
        "4-armed-neutrality.md",
        [
            ("date: 1931-12-31 Moscow", "date: 1930-12-31 Moscow"),
        ],
        [
            ("effect-before-cause", "mukden-incident pact-offered"),
            ("order-contradiction", "pact-offered mukden-incident"),
            ("order-contradiction", "pact-declined pact-offered"),
        ],
    ),
    (
        "4-armed-neutrality.md",
        [
            ("date: 1939-08-20/1939-08-31", "date: 1938-08-20/1938-08-31"),
        ],
        [
            ("outside-whole", "zhukov-offensive khalkhin-gol"),
            ("order-contradiction", "molotov-ribbentrop-1939 zhukov-offensive"),
        ],
    ),
    (
        "4-armed-neutrality.md",
        [
            ("signed: 1941-04-13 Moscow", "signed: 1941-05-13 Moscow"),
        ],
        [
            ("order-contradiction", "neutrality-pact-1941 matsuoka-journey"),
            ("order-contradiction", "barbarossa neutrality-pact-1941"),
        ],
    ),
    # A wrong distance.
    (
        "2-rivals.md",
        [
            ("after: #otsu-incident 20 days", "after: #otsu-incident 30 days"),
        ],
        [
            ("order-contradiction", "trans-siberian-begun otsu-incident"),
        ],
    ),
    (
        "5-peace-without-a-treaty.md",
        [
            ("after: #hatoyama-cabinet within 2 months", "after: #hatoyama-cabinet at least 1 year"),
        ],
        [
            ("order-contradiction", "domnitsky-letter hatoyama-cabinet"),
        ],
    ),
    # A wrong relation.
    (
        "4-armed-neutrality.md",
        [
            ("after: #japan-gives-in 3 days", "after: #surrender-japan-1945"),
        ],
        [
            ("order-contradiction", "shumshu-landing surrender-japan-1945"),
        ],
    ),
    (
        "6-the-long-thaw.md",
        [
            ("after: #joint-1956; #memorandum-1960", "before: #joint-1956"),
        ],
        [
            ("order-contradiction", "joint-communique-1973 joint-1956"),
        ],
    ),
    # By way of an event without a date.
    (
        "6-the-long-thaw.md",
        [
            ("date: 1976-09-06 Hakodate\n", ""),
            ("date: 1976-12-10 Moscow", "date: 1972-12-10 Moscow"),
        ],
        [
            ("order-contradiction", "soviet-zone mig-hakodate joint-communique-1973"),
            ("order-contradiction", "fisheries-1977 soviet-zone"),
        ],
    ),
    # A circle.
    (
        "5-peace-without-a-treaty.md",
        [
            ("title: Return of the Japanese from the Soviet Union\n", "title: Return of the Japanese from the Soviet Union\npart-of: #last-ship\n"),
        ],
        [
            ("circular-reference", "last-ship repatriation"),
            ("outside-whole", "repatriation last-ship"),
        ],
    ),
]
