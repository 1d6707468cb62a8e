/// The months in French, Spanish, Italian and Portuguese, for whole days in texts of any language.
let romanceDateWords: [ProseWordGroup] =
  [
    ProseWordGroup(
      .romanceMonth,
      counting: """
        janvier|enero|gennaio|janeiro février|fevrier|febrero|febbraio|fevereiro mars|marzo|março avril|abril|aprile \
        mai|mayo|maggio|maio juin|junio|giugno|junho juillet|julio|luglio|julho août|aout|agosto \
        septembre|septiembre|setiembre|settembre|setembro octobre|octubre|ottobre|outubro novembre|noviembre|novembro \
        décembre|decembre|diciembre|dicembre|dezembro
        """)
  ]
