// Made by gazetteer-compiler from the records beside it; not to be edited.
// swift-format-ignore-file

/// The bundled records as one text; `BundledText` says how it is divided.
enum CompiledGazetteer {
  static let text: StaticString = ##"""
␜conferences/twentieth-century.md
# Conferences of the twentieth century

Peace conferences, wartime meetings of the Allies, and the negotiations of the Cold War.

## Before and after the First World War

```event {#hague-conference-1899}
title: First Hague Peace Conference
also: Hague Peace Conference of 1899; Hague Conference of 1899; First Peace Conference at The Hague
kind: conference
date: 1899-05-18/1899-07-29
place: #the-hague
```

```event {#portsmouth-conference}
title: Portsmouth Peace Conference
short: Portsmouth Conference
also: Portsmouth negotiations; ポーツマス会議
kind: conference
date: 1905-08-09/1905-09-05
place: #portsmouth
parties: #japan; #russian-empire
see: #komura; #witte; #rosen; #takahira; #roosevelt-theodore
```

```event {#algeciras-conference}
title: Algeciras Conference
kind: conference
date: 1906-01-16/1906-04-07
place: Algeciras
parties: #german-empire; #france; #united-kingdom; #spain; #italy; #austria-hungary; #russian-empire; #united-states; #portugal; #belgium; #netherlands; #sweden; #sultanate-of-morocco
```

```event {#hague-conference-1907}
title: Second Hague Peace Conference
also: Hague Peace Conference of 1907; Hague Conference of 1907
kind: conference
date: 1907-06-15/1907-10-18
place: #the-hague
```

```event {#london-naval-conference-1908}
title: London Naval Conference of 1908–1909
kind: conference
date: 1908-12-04/1909-02-26
place: London
```

```event {#london-conference-1912}
title: London Conference of 1912–1913
also: London Peace Conference; Conference of Ambassadors in London
kind: conference
date: 1912-12/1913-08
place: London
```

```event {#paris-peace-conference}
title: Paris Peace Conference
short: Paris Peace Conference of 1919
also: Versailles Peace Conference; Peace Conference of 1919; パリ講和会議; Conférence de la paix de Paris
kind: conference
date: 1919-01-18/1920-01-21
place: Paris
parties: #united-states; #united-kingdom; #france; #italy; #japan; #belgium; #brazil; #republic-of-china; #kingdom-of-greece; #poland; #portugal; #kingdom-of-romania; #yugoslavia; #czechoslovakia; #siam
note: The Paris Peace Conference of 1946 has the same name.
```

```event {#san-remo-conference}
title: San Remo Conference
kind: conference
date: 1920-04-19/1920-04-26
place: San Remo
parties: #united-kingdom; #france; #italy; #japan
```

```event {#spa-conference}
title: Spa Conference
kind: conference
date: 1920-07-05/1920-07-16
place: Spa
parties: #united-kingdom; #france; #italy; #belgium; #weimar-germany
```

```event {#washington-conference}
title: Washington Naval Conference
short: Washington Conference
also: Washington Conference on the Limitation of Armament; ワシントン会議; 華盛頓會議
kind: conference
date: 1921-11-12/1922-02-06
place: Washington
parties: #united-states; #united-kingdom; #japan; #france; #italy; #republic-of-china; #netherlands; #portugal; #belgium
```

```event {#dairen-conference}
title: Dairen Conference
also: 大連会議
kind: conference
date: 1921-08-26/1922-04-16
place: Dairen
parties: #japan; #far-eastern-republic
```

```event {#genoa-conference}
title: Genoa Conference
also: Genoa Economic and Financial Conference
kind: conference
date: 1922-04-10/1922-05-19
place: Genoa
```

```event {#changchun-conference}
title: Changchun Conference
also: 長春会議
kind: conference
date: 1922-09-04/1922-09-25
place: Changchun
parties: #japan; #far-eastern-republic; #russian-sfsr
```

```event {#lausanne-conference-1922}
title: Lausanne Conference of 1922–1923
also: Lausanne Peace Conference; Conference of Lausanne
kind: conference
date: 1922-11-20/1923-07-24
place: #lausanne
parties: #grand-national-assembly-of-turkey; #united-kingdom; #france; #italy; #japan; #kingdom-of-greece; #kingdom-of-romania; #yugoslavia
note: Broken off from 4 February to 23 April 1923.
```

```event {#peking-conference-1925}
title: Japanese–Soviet negotiations at Peking
kind: negotiations
date: 1924-05/1925-01-20
place: Beijing
parties: #japan; #ussr
see: #karakhan; #yoshizawa
```

```event {#locarno-conference}
title: Locarno Conference
kind: conference
date: 1925-10-05/1925-10-16
place: #locarno
parties: #weimar-germany; #france; #united-kingdom; #italy; #belgium; #poland; #czechoslovakia
```

```event {#geneva-naval-conference}
title: Geneva Naval Conference
kind: conference
date: 1927-06-20/1927-08-04
place: Geneva
parties: #united-states; #united-kingdom; #japan
```

```event {#london-naval-conference-1930}
title: London Naval Conference of 1930
also: London Naval Conference; ロンドン海軍軍縮会議
kind: conference
date: 1930-01-21/1930-04-22
place: London
parties: #united-states; #united-kingdom; #japan; #france; #italy
```

```event {#geneva-disarmament-conference}
title: Conference for the Reduction and Limitation of Armaments
short: World Disarmament Conference
also: Geneva Disarmament Conference; Disarmament Conference of 1932
kind: conference
date: 1932-02-02/1934-06-11
place: Geneva
```

```event {#lausanne-conference-1932}
title: Lausanne Conference of 1932
kind: conference
date: 1932-06-16/1932-07-09
place: #lausanne
```

```event {#london-economic-conference}
title: London Economic Conference
also: World Economic Conference of 1933; World Monetary and Economic Conference
kind: conference
date: 1933-06-12/1933-07-27
place: London
```

```event {#stresa-conference}
title: Stresa Conference
also: Stresa Front
kind: conference
date: 1935-04-11/1935-04-14
place: Stresa
parties: #france; #united-kingdom; #italy
```

```event {#munich-conference}
title: Munich Conference
kind: conference
date: 1938-09-29/1938-09-30
place: #munich
parties: #nazi-germany; #united-kingdom; #france; #italy
see: #hitler; #chamberlain-neville; #daladier; #mussolini
```

```event {#evian-conference}
title: Évian Conference
also: Evian Conference
kind: conference
date: 1938-07-06/1938-07-15
place: Évian-les-Bains
```

## The Second World War

```event {#atlantic-conference}
title: Atlantic Conference
also: Argentia Conference; Placentia Bay meeting
kind: conference
date: 1941-08-09/1941-08-12
place: Placentia Bay
parties: #united-states; #united-kingdom
see: #roosevelt-franklin; #churchill
```

```event {#casablanca-conference}
title: Casablanca Conference
kind: conference
date: 1943-01-14/1943-01-24
place: Casablanca
parties: #united-states; #united-kingdom; #free-france
```

```event {#moscow-conference-1943}
title: Moscow Conference of Foreign Ministers
short: Moscow Conference of 1943
also: Third Moscow Conference
kind: conference
date: 1943-10-18/1943-11-01
place: Moscow
parties: #ussr; #united-states; #united-kingdom
note: Several series of numbers are in use for the Moscow conferences; the dates given for the end differ by a day or two.
status: unverified
```

```event {#cairo-conference}
title: Cairo Conference
also: Sextant Conference; カイロ会談; 開羅會議
kind: conference
date: 1943-11-22/1943-11-26
place: #cairo
parties: #united-states; #united-kingdom; #republic-of-china
see: #roosevelt-franklin; #churchill; #chiang
note: The declaration was published on 1 December 1943.
```

```event {#greater-east-asia-conference}
title: Greater East Asia Conference
also: 大東亜会議
kind: conference
date: 1943-11-05/1943-11-06
place: Tokyo
parties: #japan; #manchukuo; #wang-jingwei-government; #thailand; #second-philippine-republic; #state-of-burma
```

```event {#tehran-conference}
title: Tehran Conference
also: Teheran Conference; Eureka Conference; テヘラン会談; Тегеранская конференция
kind: conference
date: 1943-11-28/1943-12-01
place: Tehran
parties: #ussr; #united-states; #united-kingdom
see: #stalin; #roosevelt-franklin; #churchill
```

```event {#bretton-woods-conference}
title: United Nations Monetary and Financial Conference
short: Bretton Woods Conference
kind: conference
date: 1944-07-01/1944-07-22
place: Bretton Woods
```

```event {#dumbarton-oaks-conference}
title: Dumbarton Oaks Conference
kind: conference
date: 1944-08-21/1944-10-07
place: Washington
parties: #united-states; #united-kingdom; #ussr; #republic-of-china
```

```event {#moscow-conference-1944}
title: Moscow Conference of October 1944
also: Tolstoy Conference; Fourth Moscow Conference
kind: conference
date: 1944-10-09/1944-10-19
place: Moscow
parties: #ussr; #united-kingdom
```

```event {#yalta-conference}
title: Yalta Conference
also: Crimea Conference; Crimean Conference; ヤルタ会談; Ялтинская конференция
kind: conference
date: 1945-02-04/1945-02-11
place: #yalta
parties: #ussr; #united-states; #united-kingdom
see: #stalin; #roosevelt-franklin; #churchill
```

```event {#san-francisco-conference-1945}
title: United Nations Conference on International Organization
short: San Francisco Conference of 1945
also: UNCIO; San Francisco Conference
kind: conference
date: 1945-04-25/1945-06-26
place: #san-francisco
note: Fifty states took part; Poland signed the Charter later, as an original member.
```

```event {#potsdam-conference}
title: Potsdam Conference
also: Berlin Conference of 1945; Three-Power Conference of Berlin; ポツダム会談; Потсдамская конференция
kind: conference
date: 1945-07-17/1945-08-02
place: #potsdam
parties: #ussr; #united-states; #united-kingdom
see: #stalin; #truman; #churchill; #attlee
```

```event {#moscow-conference-1945}
title: Moscow Conference of Foreign Ministers of December 1945
also: Interim Meeting of Foreign Ministers; Moscow Conference of 1945
kind: conference
date: 1945-12-16/1945-12-26
place: Moscow
parties: #ussr; #united-states; #united-kingdom
```

```event {#paris-peace-conference-1946}
title: Paris Peace Conference of 1946
also: Paris Conference of 1946
kind: conference
date: 1946-07-29/1946-10-15
place: Paris
```

## The Cold War

```event {#san-francisco-conference-1951}
title: Conference for the Conclusion and Signature of the Treaty of Peace with Japan
short: San Francisco Peace Conference
also: Japanese Peace Conference; San Francisco Conference of 1951; サンフランシスコ講和会議; サンフランシスコ平和会議
kind: conference
date: 1951-09-04/1951-09-08
place: #san-francisco
parties: #japan; #united-states; #united-kingdom; #ussr; #poland; #czechoslovakia
see: #dulles; #acheson; #yoshida-shigeru; #gromyko
note: Fifty-two states attended; the Soviet Union, Poland and Czechoslovakia did not sign. Neither Chinese government was invited.
```

```event {#panmunjom-negotiations}
title: Korean armistice negotiations
also: Panmunjom negotiations; Kaesong talks
kind: negotiations
date: 1951-07-10/1953-07-27
place: Kaesong; #panmunjom
parties: #united-nations; #north-korea; #prc
part-of: #korean-war
```

```event {#geneva-conference-1954}
title: Geneva Conference of 1954
also: Geneva Conference on Korea and Indochina; ジュネーヴ会議
kind: conference
date: 1954-04-26/1954-07-21
place: Geneva
parties: #france; #north-vietnam; #state-of-vietnam; #laos; #kingdom-of-cambodia; #prc; #ussr; #united-kingdom; #united-states; #north-korea; #south-korea
```

```event {#bandung-conference}
title: Asian–African Conference
short: Bandung Conference
also: Asian-African Conference; Afro-Asian Conference
kind: conference
date: 1955-04-18/1955-04-24
place: Bandung
```

```event {#geneva-summit-1955}
title: Geneva Summit
also: Geneva Summit of 1955
kind: conference
date: 1955-07-18/1955-07-23
place: Geneva
parties: #united-states; #ussr; #united-kingdom; #france
```

```event {#london-negotiations-1955}
title: Soviet–Japanese negotiations in London
also: London negotiations of 1955–1956
kind: negotiations
date: 1955-06-01/1956-03-20
place: London
parties: #japan; #ussr
see: #matsumoto-shunichi; #malik
status: unverified
note: Opened with the first session at the beginning of June 1955; interrupted from September 1955 to January 1956.
```

```event {#moscow-negotiations-1956-summer}
title: Soviet–Japanese negotiations of July and August 1956
kind: negotiations
date: 1956-07-31/1956-08
place: Moscow
parties: #japan; #ussr
see: #shigemitsu; #shepilov
```

```event {#moscow-negotiations-1956-autumn}
title: Hatoyama's visit to Moscow
also: Soviet–Japanese negotiations of October 1956
kind: negotiations
date: 1956-10-13/1956-10-19
place: Moscow
parties: #japan; #ussr
see: #hatoyama-ichiro; #kono-ichiro; #bulganin; #khrushchev
```

```event {#belgrade-conference-1961}
title: First Conference of Non-Aligned Countries
short: Belgrade Conference
also: First Summit of the Non-Aligned Movement
kind: conference
date: 1961-09-01/1961-09-06
place: Belgrade
```

```event {#vienna-summit-1961}
title: Vienna Summit of 1961
kind: conference
date: 1961-06-03/1961-06-04
place: Vienna
parties: #united-states; #ussr
see: #kennedy; #khrushchev
```

```event {#cuban-missile-crisis}
title: Cuban Missile Crisis
also: October Crisis; Caribbean Crisis; Карибский кризис
kind: crisis
date: 1962-10-16/1962-10-28
place: Cuba
parties: #united-states; #ussr; #cuba
```

```event {#glassboro-summit}
title: Glassboro Summit Conference
short: Glassboro Summit
kind: conference
date: 1967-06-23/1967-06-25
place: Glassboro
parties: #united-states; #ussr
```

```event {#nixon-visit-to-china}
title: Nixon's visit to China
also: Nixon in China; 尼克松访华
kind: visit
date: 1972-02-21/1972-02-28
place: Beijing; Hangzhou; #shanghai
parties: #united-states; #prc
```

```event {#moscow-summit-1972}
title: Moscow Summit of 1972
kind: conference
date: 1972-05-22/1972-05-30
place: Moscow
parties: #united-states; #ussr
see: #nixon; #brezhnev
```

```event {#tanaka-visit-to-beijing}
title: Tanaka's visit to China
kind: visit
date: 1972-09-25/1972-09-30
place: Beijing
parties: #japan; #prc
see: #tanaka-kakuei; #zhou-enlai
```

```event {#tanaka-brezhnev-summit}
title: Tanaka–Brezhnev summit
short: Japanese–Soviet summit of 1973
also: Tanaka's visit to Moscow; Moscow summit of October 1973; 日ソ首脳会談
kind: conference
date: 1973-10-07/1973-10-10
place: Moscow
parties: #japan; #ussr
see: #tanaka-kakuei; #brezhnev
```

```event {#paris-peace-talks}
title: Paris peace talks on Vietnam
also: Paris Peace Talks
kind: negotiations
date: 1968-05-10/1973-01-27
place: Paris
parties: #united-states; #north-vietnam; #south-vietnam
```

```event {#csce-conference}
title: Conference on Security and Co-operation in Europe
short: CSCE
also: Helsinki Conference; Conference on Security and Cooperation in Europe
kind: conference
date: 1973-07-03/1975-08-01
place: #helsinki; Geneva
note: The process went on under this name until it became an organisation on 1 January 1995; see the organisation of the same name.
see: #osce
```

```event {#camp-david-1978}
title: Camp David negotiations
also: Camp David summit of 1978
kind: conference
date: 1978-09-05/1978-09-17
place: Camp David
parties: #united-states; #egypt; #israel
see: #carter; #sadat; #begin
```

```event {#lancaster-house-conference}
title: Lancaster House Conference
also: Lancaster House negotiations; Lancaster House Conference on Rhodesia
kind: conference
date: 1979-09-10/1979-12-21
place: London
```

```event {#geneva-summit-1985}
title: Geneva Summit of 1985
kind: conference
date: 1985-11-19/1985-11-20
place: Geneva
parties: #united-states; #ussr
see: #reagan; #gorbachev
```

```event {#reykjavik-summit}
title: Reykjavík Summit
also: Reykjavik Summit
kind: conference
date: 1986-10-11/1986-10-12
place: Reykjavík
parties: #united-states; #ussr
see: #reagan; #gorbachev
```

```event {#malta-summit}
title: Malta Summit
kind: conference
date: 1989-12-02/1989-12-03
place: Malta
parties: #united-states; #ussr
```

```event {#gorbachev-visit-to-tokyo}
title: Gorbachev's visit to Japan
also: Tokyo summit of April 1991
kind: visit
date: 1991-04-16/1991-04-19
place: Tokyo
parties: #japan; #ussr
see: #gorbachev; #kaifu
```

```event {#yeltsin-visit-to-tokyo}
title: Yeltsin's visit to Japan
also: Tokyo summit of October 1993
kind: visit
date: 1993-10-11/1993-10-13
place: Tokyo
parties: #japan; #russia
see: #yeltsin; #hosokawa
```

```event {#madrid-conference-1991}
title: Madrid Conference of 1991
also: Madrid Peace Conference
kind: conference
date: 1991-10-30/1991-11-01
place: Madrid
```

```event {#earth-summit}
title: United Nations Conference on Environment and Development
short: Earth Summit
also: UNCED; Rio Conference; Rio Summit
kind: conference
date: 1992-06-03/1992-06-14
place: Rio de Janeiro
```

```event {#dayton-negotiations}
title: Dayton peace negotiations
also: Proximity Peace Talks at Dayton
kind: negotiations
date: 1995-11-01/1995-11-21
place: #dayton
parties: #bosnia-and-herzegovina; #croatia; #fr-yugoslavia; #united-states
see: #izetbegovic; #tudman; #milosevic; #holbrooke
```

```event {#rome-conference-1998}
title: United Nations Diplomatic Conference on the Establishment of an International Criminal Court
short: Rome Conference of 1998
kind: conference
date: 1998-06-15/1998-07-17
place: Rome
```
␜eras/asuka-to-heian.md
# Japanese eras: Asuka to Heian

The eras from Taika to Juei and Genryaku, each from the day of its proclamation to the day on which the next began; days are Gregorian, counted back, with the Julian day beside them.

## Asuka and Nara

```period {#era-taika}
title: Taika era
also: 大化
kind: Japanese era
from: 0645-07-20 = julian:0645-07-17
until: 0650-03-25 = julian:0650-03-22
```

```period {#era-hakuchi}
title: Hakuchi era
also: 白雉
kind: Japanese era
from: 0650-03-25 = julian:0650-03-22
until: 0654-11-27 = julian:0654-11-24
note: No era is recorded from its end in 654 to Shuchō.
```

```period {#era-shucho}
title: Shuchō era
also: 朱鳥; Shucho era; Akamitori era
kind: Japanese era
from: 0686-08-17 = julian:0686-08-14
until: 0686-10-04 = julian:0686-10-01
```

```period {#era-taiho}
title: Taihō era
also: 大宝; 大寶; Taiho era
kind: Japanese era
from: 0701-05-07 = julian:0701-05-03
until: 0704-06-20 = julian:0704-06-16
```

```period {#era-keiun}
title: Keiun era
also: 慶雲
kind: Japanese era
from: 0704-06-20 = julian:0704-06-16
until: 0708-02-11 = julian:0708-02-07
```

```period {#era-wado}
title: Wadō era
also: 和銅; Wado era
kind: Japanese era
from: 0708-02-11 = julian:0708-02-07
until: 0715-10-07 = julian:0715-10-03
```

```period {#era-reiki}
title: Reiki era
also: 霊亀; 靈龜
kind: Japanese era
from: 0715-10-07 = julian:0715-10-03
until: 0717-12-28 = julian:0717-12-24
```

```period {#era-yoro}
title: Yōrō era
also: 養老; Yoro era
kind: Japanese era
from: 0717-12-28 = julian:0717-12-24
until: 0724-03-07 = julian:0724-03-03
```

```period {#era-jinki}
title: Jinki era
also: 神亀; 神龜; Shinki era
kind: Japanese era
from: 0724-03-07 = julian:0724-03-03
until: 0729-09-06 = julian:0729-09-02
```

```period {#era-tenpyo}
title: Tenpyō era
also: 天平; Tenpyo era; Tempyō era; Tempyo era
kind: Japanese era
from: 0729-09-06 = julian:0729-09-02
until: 0749-05-08 = julian:0749-05-04
```

```period {#era-tenpyo-kanpo}
title: Tenpyō-kanpō era
also: 天平感宝; 天平感寶; Tenpyo-kanpo era; Tempyō-kampō era; Tempyo-kampo era
kind: Japanese era
from: 0749-05-08 = julian:0749-05-04
until: 0749-08-23 = julian:0749-08-19
```

```period {#era-tenpyo-shoho}
title: Tenpyō-shōhō era
also: 天平勝宝; 天平勝寶; Tenpyo-shoho era; Tempyō-shōhō era; Tempyo-shoho era
kind: Japanese era
from: 0749-08-23 = julian:0749-08-19
until: 0757-09-10 = julian:0757-09-06
```

```period {#era-tenpyo-hoji}
title: Tenpyō-hōji era
also: 天平宝字; 天平寶字; Tenpyo-hoji era; Tempyō-hōji era; Tempyo-hoji era
kind: Japanese era
from: 0757-09-10 = julian:0757-09-06
until: 0765-02-05 = julian:0765-02-01
```

```period {#era-tenpyo-jingo}
title: Tenpyō-jingo era
also: 天平神護; Tenpyo-jingo era; Tempyō-jingo era; Tempyo-jingo era
kind: Japanese era
from: 0765-02-05 = julian:0765-02-01
until: 0767-09-17 = julian:0767-09-13
```

```period {#era-jingo-keiun}
title: Jingo-keiun era
also: 神護景雲
kind: Japanese era
from: 0767-09-17 = julian:0767-09-13
until: 0770-10-27 = julian:0770-10-23
```

```period {#era-hoki}
title: Hōki era
also: 宝亀; 寶龜; Hoki era
kind: Japanese era
from: 0770-10-27 = julian:0770-10-23
until: 0781-02-03 = julian:0781-01-30
```

```period {#era-teno}
title: Ten'ō era
also: 天応; 天應; Teno era; Ten'o era
kind: Japanese era
from: 0781-02-03 = julian:0781-01-30
until: 0782-10-04 = julian:0782-09-30
```

```period {#era-enryaku}
title: Enryaku era
also: 延暦; 延曆
kind: Japanese era
from: 0782-10-04 = julian:0782-09-30
until: 0806-06-12 = julian:0806-06-08
```

## Early Heian

```period {#era-daido}
title: Daidō era
also: 大同; Daido era
kind: Japanese era
from: 0806-06-12 = julian:0806-06-08
until: 0810-10-24 = julian:0810-10-20
```

```period {#era-konin}
title: Kōnin era
also: 弘仁; Konin era
kind: Japanese era
from: 0810-10-24 = julian:0810-10-20
until: 0824-02-12 = julian:0824-02-08
```

```period {#era-tencho}
title: Tenchō era
also: 天長; Tencho era
kind: Japanese era
from: 0824-02-12 = julian:0824-02-08
until: 0834-02-18 = julian:0834-02-14
```

```period {#era-jowa-834}
title: Jōwa era
also: 承和; Jowa era
kind: Japanese era
from: 0834-02-18 = julian:0834-02-14
until: 0848-07-20 = julian:0848-07-16
```

```period {#era-kasho}
title: Kashō era
also: 嘉祥; Kasho era
kind: Japanese era
from: 0848-07-20 = julian:0848-07-16
until: 0851-06-05 = julian:0851-06-01
```

```period {#era-ninju}
title: Ninju era
also: 仁寿; 仁壽
kind: Japanese era
from: 0851-06-05 = julian:0851-06-01
until: 0854-12-27 = julian:0854-12-23
```

```period {#era-saiko}
title: Saikō era
also: 斉衡; 齊衡; Saiko era
kind: Japanese era
from: 0854-12-27 = julian:0854-12-23
until: 0857-03-24 = julian:0857-03-20
```

```period {#era-tenan}
title: Ten'an era
also: 天安; Tenan era; Tennan era
kind: Japanese era
from: 0857-03-24 = julian:0857-03-20
until: 0859-05-24 = julian:0859-05-20
```

```period {#era-jogan}
title: Jōgan era
also: 貞観; 貞觀; Jogan era
kind: Japanese era
from: 0859-05-24 = julian:0859-05-20
until: 0877-06-05 = julian:0877-06-01
```

```period {#era-gangyo}
title: Gangyō era
also: 元慶; Gangyo era; Gankyō era; Gankyo era
kind: Japanese era
from: 0877-06-05 = julian:0877-06-01
until: 0885-03-15 = julian:0885-03-11
```

```period {#era-ninna}
title: Ninna era
also: 仁和
kind: Japanese era
from: 0885-03-15 = julian:0885-03-11
until: 0889-06-03 = julian:0889-05-30
```

```period {#era-kanpyo}
title: Kanpyō era
also: 寛平; 寬平; Kanpyo era; Kampyō era; Kampyo era; Kanbyō era; Kanbyo era
kind: Japanese era
from: 0889-06-03 = julian:0889-05-30
until: 0898-05-24 = julian:0898-05-20
```

```period {#era-shotai}
title: Shōtai era
also: 昌泰; Shotai era
kind: Japanese era
from: 0898-05-24 = julian:0898-05-20
until: 0901-09-05 = julian:0901-08-31
```

```period {#era-engi}
title: Engi era
also: 延喜
kind: Japanese era
from: 0901-09-05 = julian:0901-08-31
until: 0923-06-03 = julian:0923-05-29
```

```period {#era-encho}
title: Enchō era
also: 延長; Encho era
kind: Japanese era
from: 0923-06-03 = julian:0923-05-29
until: 0931-05-21 = julian:0931-05-16
```

```period {#era-johei}
title: Jōhei era
also: 承平; Johei era
kind: Japanese era
from: 0931-05-21 = julian:0931-05-16
until: 0938-06-27 = julian:0938-06-22
```

```period {#era-tengyo}
title: Tengyō era
also: 天慶; Tengyo era
kind: Japanese era
from: 0938-06-27 = julian:0938-06-22
until: 0947-05-20 = julian:0947-05-15
```

```period {#era-tenryaku}
title: Tenryaku era
also: 天暦; 天曆
kind: Japanese era
from: 0947-05-20 = julian:0947-05-15
until: 0957-11-26 = julian:0957-11-21
```

```period {#era-tentoku}
title: Tentoku era
also: 天徳; 天德
kind: Japanese era
from: 0957-11-26 = julian:0957-11-21
until: 0961-03-10 = julian:0961-03-05
```

```period {#era-owa}
title: Ōwa era
also: 応和; 應和; Owa era
kind: Japanese era
from: 0961-03-10 = julian:0961-03-05
until: 0964-08-24 = julian:0964-08-19
```

```period {#era-koho}
title: Kōhō era
also: 康保; Koho era
kind: Japanese era
from: 0964-08-24 = julian:0964-08-19
until: 0968-09-13 = julian:0968-09-08
```

```period {#era-anna}
title: Anna era
also: 安和
kind: Japanese era
from: 0968-09-13 = julian:0968-09-08
until: 0970-05-08 = julian:0970-05-03
```

```period {#era-tenroku}
title: Tenroku era
also: 天禄; 天祿
kind: Japanese era
from: 0970-05-08 = julian:0970-05-03
until: 0974-01-21 = julian:0974-01-16
```

```period {#era-tenen}
title: Ten'en era
also: 天延; Tenen era
kind: Japanese era
from: 0974-01-21 = julian:0974-01-16
until: 0976-08-16 = julian:0976-08-11
```

```period {#era-jogen-976}
title: Jōgen era
also: 貞元; Jogen era
kind: Japanese era
from: 0976-08-16 = julian:0976-08-11
until: 0979-01-05 = julian:0978-12-31
```

```period {#era-tengen}
title: Tengen era
also: 天元
kind: Japanese era
from: 0979-01-05 = julian:0978-12-31
until: 0983-06-03 = julian:0983-05-29
```

```period {#era-eikan}
title: Eikan era
also: 永観; 永觀
kind: Japanese era
from: 0983-06-03 = julian:0983-05-29
until: 0985-05-24 = julian:0985-05-19
```

```period {#era-kanna}
title: Kanna era
also: 寛和; 寬和
kind: Japanese era
from: 0985-05-24 = julian:0985-05-19
until: 0987-05-10 = julian:0987-05-05
```

```period {#era-eien}
title: Eien era
also: 永延
kind: Japanese era
from: 0987-05-10 = julian:0987-05-05
until: 0989-09-15 = julian:0989-09-10
```

```period {#era-eiso}
title: Eiso era
also: 永祚
kind: Japanese era
from: 0989-09-15 = julian:0989-09-10
until: 0990-12-01 = julian:0990-11-26
```

```period {#era-shoryaku}
title: Shōryaku era
also: 正暦; 正曆; Shoryaku era
kind: Japanese era
from: 0990-12-01 = julian:0990-11-26
until: 0995-03-30 = julian:0995-03-25
```

```period {#era-chotoku}
title: Chōtoku era
also: 長徳; 長德; Chotoku era
kind: Japanese era
from: 0995-03-30 = julian:0995-03-25
until: 0999-02-06 = julian:0999-02-01
```

```period {#era-choho}
title: Chōhō era
also: 長保; Choho era
kind: Japanese era
from: 0999-02-06 = julian:0999-02-01
until: 1004-08-14 = julian:1004-08-08
```

## Late Heian

```period {#era-kanko}
title: Kankō era
also: 寛弘; 寬弘; Kanko era
kind: Japanese era
from: 1004-08-14 = julian:1004-08-08
until: 1013-02-14 = julian:1013-02-08
```

```period {#era-chowa}
title: Chōwa era
also: 長和; Chowa era
kind: Japanese era
from: 1013-02-14 = julian:1013-02-08
until: 1017-05-27 = julian:1017-05-21
```

```period {#era-kannin}
title: Kannin era
also: 寛仁; 寬仁
kind: Japanese era
from: 1017-05-27 = julian:1017-05-21
until: 1021-03-23 = julian:1021-03-17
```

```period {#era-jian}
title: Jian era
also: 治安
kind: Japanese era
from: 1021-03-23 = julian:1021-03-17
until: 1024-08-25 = julian:1024-08-19
```

```period {#era-manju}
title: Manju era
also: 万寿; 萬壽
kind: Japanese era
from: 1024-08-25 = julian:1024-08-19
until: 1028-08-24 = julian:1028-08-18
```

```period {#era-chogen}
title: Chōgen era
also: 長元; Chogen era
kind: Japanese era
from: 1028-08-24 = julian:1028-08-18
until: 1037-05-15 = julian:1037-05-09
```

```period {#era-choryaku}
title: Chōryaku era
also: 長暦; 長曆; Choryaku era
kind: Japanese era
from: 1037-05-15 = julian:1037-05-09
until: 1040-12-22 = julian:1040-12-16
```

```period {#era-chokyu}
title: Chōkyū era
also: 長久; Chokyu era
kind: Japanese era
from: 1040-12-22 = julian:1040-12-16
until: 1044-12-22 = julian:1044-12-16
```

```period {#era-kantoku}
title: Kantoku era
also: 寛徳; 寬德
kind: Japanese era
from: 1044-12-22 = julian:1044-12-16
until: 1046-05-28 = julian:1046-05-22
```

```period {#era-eisho-1046}
title: Eishō era
also: 永承; Eisho era
kind: Japanese era
from: 1046-05-28 = julian:1046-05-22
until: 1053-02-08 = julian:1053-02-02
```

```period {#era-tengi}
title: Tengi era
also: 天喜; Tenki era
kind: Japanese era
from: 1053-02-08 = julian:1053-02-02
until: 1058-09-25 = julian:1058-09-19
```

```period {#era-kohei}
title: Kōhei era
also: 康平; Kohei era
kind: Japanese era
from: 1058-09-25 = julian:1058-09-19
until: 1065-09-10 = julian:1065-09-04
```

```period {#era-jiryaku}
title: Jiryaku era
also: 治暦; 治曆
kind: Japanese era
from: 1065-09-10 = julian:1065-09-04
until: 1069-05-12 = julian:1069-05-06
```

```period {#era-enkyu}
title: Enkyū era
also: 延久; Enkyu era
kind: Japanese era
from: 1069-05-12 = julian:1069-05-06
until: 1074-09-22 = julian:1074-09-16
```

```period {#era-joho}
title: Jōhō era
also: 承保; Joho era
kind: Japanese era
from: 1074-09-22 = julian:1074-09-16
until: 1077-12-11 = julian:1077-12-05
```

```period {#era-joryaku}
title: Jōryaku era
also: 承暦; 承曆; Joryaku era
kind: Japanese era
from: 1077-12-11 = julian:1077-12-05
until: 1081-03-28 = julian:1081-03-22
```

```period {#era-eiho}
title: Eihō era
also: 永保; Eiho era
kind: Japanese era
from: 1081-03-28 = julian:1081-03-22
until: 1084-03-21 = julian:1084-03-15
```

```period {#era-otoku}
title: Ōtoku era
also: 応徳; 應德; Otoku era
kind: Japanese era
from: 1084-03-21 = julian:1084-03-15
until: 1087-05-17 = julian:1087-05-11
```

```period {#era-kanji}
title: Kanji era
also: 寛治; 寬治
kind: Japanese era
from: 1087-05-17 = julian:1087-05-11
until: 1095-01-29 = julian:1095-01-23
```

```period {#era-kaho}
title: Kahō era
also: 嘉保; Kaho era
kind: Japanese era
from: 1095-01-29 = julian:1095-01-23
until: 1097-01-09 = julian:1097-01-03
```

```period {#era-eicho}
title: Eichō era
also: 永長; Eicho era
kind: Japanese era
from: 1097-01-09 = julian:1097-01-03
until: 1098-01-02 = julian:1097-12-27
```

```period {#era-jotoku}
title: Jōtoku era
also: 承徳; 承德; Jotoku era
kind: Japanese era
from: 1098-01-02 = julian:1097-12-27
until: 1099-09-21 = julian:1099-09-15
```

```period {#era-kowa-1099}
title: Kōwa era
also: 康和; Kowa era
kind: Japanese era
from: 1099-09-21 = julian:1099-09-15
until: 1104-03-15 = julian:1104-03-08
```

```period {#era-choji}
title: Chōji era
also: 長治; Choji era
kind: Japanese era
from: 1104-03-15 = julian:1104-03-08
until: 1106-05-20 = julian:1106-05-13
```

```period {#era-kajo}
title: Kajō era
also: 嘉承; Kajo era; Kashō era; Kasho era
kind: Japanese era
from: 1106-05-20 = julian:1106-05-13
until: 1108-09-16 = julian:1108-09-09
```

```period {#era-tennin}
title: Tennin era
also: 天仁
kind: Japanese era
from: 1108-09-16 = julian:1108-09-09
until: 1110-08-07 = julian:1110-07-31
```

```period {#era-tenei}
title: Ten'ei era
also: 天永; Tenei era
kind: Japanese era
from: 1110-08-07 = julian:1110-07-31
until: 1113-09-01 = julian:1113-08-25
```

```period {#era-eikyu}
title: Eikyū era
also: 永久; Eikyu era
kind: Japanese era
from: 1113-09-01 = julian:1113-08-25
until: 1118-05-02 = julian:1118-04-25
```

```period {#era-genei}
title: Gen'ei era
also: 元永; Genei era
kind: Japanese era
from: 1118-05-02 = julian:1118-04-25
until: 1120-05-16 = julian:1120-05-09
```

```period {#era-hoan}
title: Hōan era
also: 保安; Hoan era
kind: Japanese era
from: 1120-05-16 = julian:1120-05-09
until: 1124-05-25 = julian:1124-05-18
```

```period {#era-tenji}
title: Tenji era
also: 天治
kind: Japanese era
from: 1124-05-25 = julian:1124-05-18
until: 1126-02-22 = julian:1126-02-15
```

```period {#era-daiji}
title: Daiji era
also: 大治
kind: Japanese era
from: 1126-02-22 = julian:1126-02-15
until: 1131-03-07 = julian:1131-02-28
```

```period {#era-tensho-1131}
title: Tenshō era
also: 天承; Tensho era
kind: Japanese era
from: 1131-03-07 = julian:1131-02-28
until: 1132-09-28 = julian:1132-09-21
```

```period {#era-chosho}
title: Chōshō era
also: 長承; Chosho era
kind: Japanese era
from: 1132-09-28 = julian:1132-09-21
until: 1135-06-17 = julian:1135-06-10
```

```period {#era-hoen}
title: Hōen era
also: 保延; Hoen era
kind: Japanese era
from: 1135-06-17 = julian:1135-06-10
until: 1141-08-20 = julian:1141-08-13
```

```period {#era-eiji}
title: Eiji era
also: 永治
kind: Japanese era
from: 1141-08-20 = julian:1141-08-13
until: 1142-06-01 = julian:1142-05-25
```

```period {#era-koji-1142}
title: Kōji era
also: 康治; Koji era
kind: Japanese era
from: 1142-06-01 = julian:1142-05-25
until: 1144-04-04 = julian:1144-03-28
```

```period {#era-tenyo}
title: Ten'yō era
also: 天養; Tenyo era; Ten'yo era
kind: Japanese era
from: 1144-04-04 = julian:1144-03-28
until: 1145-08-19 = julian:1145-08-12
```

```period {#era-kyuan}
title: Kyūan era
also: 久安; Kyuan era
kind: Japanese era
from: 1145-08-19 = julian:1145-08-12
until: 1151-02-21 = julian:1151-02-14
```

```period {#era-ninpei}
title: Ninpei era
also: 仁平; Nimpei era; Ninbyō era; Ninbyo era
kind: Japanese era
from: 1151-02-21 = julian:1151-02-14
until: 1154-12-11 = julian:1154-12-04
```

```period {#era-kyuju}
title: Kyūju era
also: 久寿; 久壽; Kyuju era
kind: Japanese era
from: 1154-12-11 = julian:1154-12-04
until: 1156-05-25 = julian:1156-05-18
```

```period {#era-hogen}
title: Hōgen era
also: 保元; Hogen era
kind: Japanese era
from: 1156-05-25 = julian:1156-05-18
until: 1159-05-16 = julian:1159-05-09
```

```period {#era-heiji}
title: Heiji era
also: 平治
kind: Japanese era
from: 1159-05-16 = julian:1159-05-09
until: 1160-02-25 = julian:1160-02-18
```

```period {#era-eiryaku}
title: Eiryaku era
also: 永暦; 永曆
kind: Japanese era
from: 1160-02-25 = julian:1160-02-18
until: 1161-10-01 = julian:1161-09-24
```

```period {#era-oho}
title: Ōhō era
also: 応保; 應保; Oho era
kind: Japanese era
from: 1161-10-01 = julian:1161-09-24
until: 1163-05-11 = julian:1163-05-04
```

```period {#era-chokan}
title: Chōkan era
also: 長寛; 長寬; Chokan era
kind: Japanese era
from: 1163-05-11 = julian:1163-05-04
until: 1165-07-21 = julian:1165-07-14
```

```period {#era-eiman}
title: Eiman era
also: 永万; 永萬
kind: Japanese era
from: 1165-07-21 = julian:1165-07-14
until: 1166-09-30 = julian:1166-09-23
```

```period {#era-ninan}
title: Nin'an era
also: 仁安; Ninan era
kind: Japanese era
from: 1166-09-30 = julian:1166-09-23
until: 1169-05-13 = julian:1169-05-06
```

```period {#era-kao}
title: Kaō era
also: 嘉応; 嘉應; Kao era
kind: Japanese era
from: 1169-05-13 = julian:1169-05-06
until: 1171-06-03 = julian:1171-05-27
```

```period {#era-joan}
title: Jōan era
also: 承安; Joan era; Shōan era; Shoan era
kind: Japanese era
from: 1171-06-03 = julian:1171-05-27
until: 1175-08-23 = julian:1175-08-16
```

```period {#era-angen}
title: Angen era
also: 安元
kind: Japanese era
from: 1175-08-23 = julian:1175-08-16
until: 1177-09-05 = julian:1177-08-29
```

```period {#era-jisho}
title: Jishō era
also: 治承; Jisho era; Chishō era; Chisho era
kind: Japanese era
from: 1177-09-05 = julian:1177-08-29
until: 1181-09-01 = julian:1181-08-25
```

```period {#era-yowa}
title: Yōwa era
also: 養和; Yowa era
kind: Japanese era
from: 1181-09-01 = julian:1181-08-25
until: 1182-07-06 = julian:1182-06-29
```

```period {#era-juei}
title: Juei era
also: 寿永; 壽永
kind: Japanese era
from: 1182-07-06 = julian:1182-06-29
until: 1184-06-03 = julian:1184-05-27
```

```period {#era-genryaku}
title: Genryaku era
also: 元暦; 元曆
kind: Japanese era
from: 1184-06-03 = julian:1184-05-27
until: 1185-09-16 = julian:1185-09-09
```
␜eras/azuchi-momoyama-and-edo.md
# Japanese eras: Azuchi–Momoyama and Edo

The eras from Tenshō to Keiō, each from the Gregorian day of its proclamation to the day on which the next began. Era years follow the old calendar and begin late in January or in February.

## Azuchi–Momoyama

```period {#era-tensho-1573}
title: Tenshō era
also: 天正; Tenshō; Tensho; Tensho era
kind: Japanese era
from: 1573-09-04 = julian:1573-08-25
until: 1593-01-10
```

```period {#era-bunroku}
title: Bunroku era
also: 文禄; 文祿; Bunroku
kind: Japanese era
from: 1593-01-10
until: 1596-12-16
```

```period {#era-keicho}
title: Keichō era
also: 慶長; Keichō; Keicho; Keicho era
kind: Japanese era
from: 1596-12-16
until: 1615-09-05
```

## Early Edo

```period {#era-genna}
title: Genna era
also: 元和; Genwa era
kind: Japanese era
from: 1615-09-05
until: 1624-04-17
```

```period {#era-kanei}
title: Kan'ei era
also: 寛永; 寬永; Kanei era
kind: Japanese era
from: 1624-04-17
until: 1645-01-13
```

```period {#era-shoho}
title: Shōhō era
also: 正保; Shoho era
kind: Japanese era
from: 1645-01-13
until: 1648-04-07
```

```period {#era-keian}
title: Keian era
also: 慶安
kind: Japanese era
from: 1648-04-07
until: 1652-10-20
```

```period {#era-joo-1652}
title: Jōō era
also: 承応; 承應; Joo era
kind: Japanese era
from: 1652-10-20
until: 1655-05-18
```

```period {#era-meireki}
title: Meireki era
also: 明暦; 明曆
kind: Japanese era
from: 1655-05-18
until: 1658-08-21
```

```period {#era-manji}
title: Manji era
also: 万治; 萬治
kind: Japanese era
from: 1658-08-21
until: 1661-05-23
```

```period {#era-kanbun}
title: Kanbun era
also: 寛文; 寬文; Kambun era
kind: Japanese era
from: 1661-05-23
until: 1673-10-30
```

```period {#era-enpo}
title: Enpō era
also: 延宝; 延寶; Enpo era; Empō era; Empo era
kind: Japanese era
from: 1673-10-30
until: 1681-11-09
```

```period {#era-tenna}
title: Tenna era
also: 天和; Tenwa era
kind: Japanese era
from: 1681-11-09
until: 1684-04-05
```

```period {#era-jokyo}
title: Jōkyō era
also: 貞享; Jokyo era
kind: Japanese era
from: 1684-04-05
until: 1688-10-23
```

```period {#era-genroku}
title: Genroku era
also: 元禄; 元祿; Genroku
kind: Japanese era
from: 1688-10-23
until: 1704-04-16
```

## Middle Edo

```period {#era-hoei}
title: Hōei era
also: 宝永; 寶永; Hoei era
kind: Japanese era
from: 1704-04-16
until: 1711-06-11
```

```period {#era-shotoku}
title: Shōtoku era
also: 正徳; 正德; Shotoku era
kind: Japanese era
from: 1711-06-11
until: 1716-08-09
```

```period {#era-kyoho}
title: Kyōhō era
also: 享保; Kyōhō; Kyoho; Kyoho era
kind: Japanese era
from: 1716-08-09
until: 1736-06-07
```

```period {#era-genbun}
title: Genbun era
also: 元文; Gembun era
kind: Japanese era
from: 1736-06-07
until: 1741-04-12
```

```period {#era-kanpo}
title: Kanpō era
also: 寛保; 寬保; Kanpo era; Kampō era; Kampo era
kind: Japanese era
from: 1741-04-12
until: 1744-04-03
```

```period {#era-enkyo-1744}
title: Enkyō era
also: 延享; Enkyo era
kind: Japanese era
from: 1744-04-03
until: 1748-08-05
```

```period {#era-kanen}
title: Kan'en era
also: 寛延; 寬延; Kanen era
kind: Japanese era
from: 1748-08-05
until: 1751-12-14
```

```period {#era-horeki}
title: Hōreki era
also: 宝暦; 寶曆; Hōreki; Horeki; Horeki era; Hōryaku era; Horyaku era
kind: Japanese era
from: 1751-12-14
until: 1764-06-30
```

```period {#era-meiwa}
title: Meiwa era
also: 明和
kind: Japanese era
from: 1764-06-30
until: 1772-12-10
```

```period {#era-anei}
title: An'ei era
also: 安永; Anei era
kind: Japanese era
from: 1772-12-10
until: 1781-04-25
```

```period {#era-tenmei}
title: Tenmei era
also: 天明; Temmei era
kind: Japanese era
from: 1781-04-25
until: 1789-02-19
```

```period {#era-kansei}
title: Kansei era
also: 寛政; 寬政; Kansei
kind: Japanese era
from: 1789-02-19
until: 1801-03-19
```

## Late Edo

```period {#era-kyowa}
title: Kyōwa era
also: 享和; Kyōwa; Kyowa; Kyowa era
kind: Japanese era
from: 1801-03-19
until: 1804-03-22
```

```period {#era-bunka}
title: Bunka era
also: 文化
kind: Japanese era
from: 1804-03-22
until: 1818-05-26
```

```period {#era-bunsei}
title: Bunsei era
also: 文政; Bunsei
kind: Japanese era
from: 1818-05-26
until: 1831-01-23
```

```period {#era-tenpo}
title: Tenpō era
also: 天保; Tenpō; Tenpo; Tenpo era; Tempō; Tempō era; Tempo; Tempo era
kind: Japanese era
from: 1831-01-23
until: 1845-01-09
```

```period {#era-koka}
title: Kōka era
also: 弘化; Koka era
kind: Japanese era
from: 1845-01-09
until: 1848-04-01
```

```period {#era-kaei}
title: Kaei era
also: 嘉永; Kaei
kind: Japanese era
from: 1848-04-01
until: 1855-01-15
```

```period {#era-ansei}
title: Ansei era
also: 安政; Ansei
kind: Japanese era
from: 1855-01-15
until: 1860-04-08
note: Ansei 1 as proclaimed lies wholly in 1855, from 15 January to 16 February, though year tables set it beside 1854.
```

```period {#era-manen}
title: Man'en era
also: 万延; 萬延; Man'en; Manen; Manen era
kind: Japanese era
from: 1860-04-08
until: 1861-03-29
```

```period {#era-bunkyu}
title: Bunkyū era
also: 文久; Bunkyū; Bunkyu; Bunkyu era
kind: Japanese era
from: 1861-03-29
until: 1864-03-27
```

```period {#era-genji}
title: Genji era
also: 元治
kind: Japanese era
from: 1864-03-27
until: 1865-05-01
```

```period {#era-keio}
title: Keiō era
also: 慶応; 慶應; Keiō; Keio; Keio era
kind: Japanese era
from: 1865-05-01
until: 1868-10-23
note: The year of its end was afterwards counted as the first of Meiji from 25 January 1868.
```
␜eras/kamakura-and-muromachi.md
# Japanese eras: Kamakura and Muromachi

The eras from Bunji to Genki, but for those of the divided courts; days are Gregorian, counted back, with the Julian day beside them.

## Kamakura

```period {#era-bunji}
title: Bunji era
also: 文治
kind: Japanese era
from: 1185-09-16 = julian:1185-09-09
until: 1190-05-23 = julian:1190-05-16
```

```period {#era-kenkyu}
title: Kenkyū era
also: 建久; Kenkyu era
kind: Japanese era
from: 1190-05-23 = julian:1190-05-16
until: 1199-05-30 = julian:1199-05-23
```

```period {#era-shoji}
title: Shōji era
also: 正治; Shoji era
kind: Japanese era
from: 1199-05-30 = julian:1199-05-23
until: 1201-03-26 = julian:1201-03-19
```

```period {#era-kennin}
title: Kennin era
also: 建仁
kind: Japanese era
from: 1201-03-26 = julian:1201-03-19
until: 1204-03-30 = julian:1204-03-23
```

```period {#era-genkyu}
title: Genkyū era
also: 元久; Genkyu era
kind: Japanese era
from: 1204-03-30 = julian:1204-03-23
until: 1206-06-12 = julian:1206-06-05
```

```period {#era-kenei}
title: Ken'ei era
also: 建永; Kenei era
kind: Japanese era
from: 1206-06-12 = julian:1206-06-05
until: 1207-11-23 = julian:1207-11-16
```

```period {#era-jogen-1207}
title: Jōgen era
also: 承元; Jogen era
kind: Japanese era
from: 1207-11-23 = julian:1207-11-16
until: 1211-04-30 = julian:1211-04-23
```

```period {#era-kenryaku}
title: Kenryaku era
also: 建暦; 建曆
kind: Japanese era
from: 1211-04-30 = julian:1211-04-23
until: 1214-01-25 = julian:1214-01-18
```

```period {#era-kenpo}
title: Kenpō era
also: 建保; Kenpo era; Kempō era; Kempo era
kind: Japanese era
from: 1214-01-25 = julian:1214-01-18
until: 1219-06-03 = julian:1219-05-27
```

```period {#era-jokyu}
title: Jōkyū era
also: 承久; Jokyu era; Shōkyū era; Shokyu era
kind: Japanese era
from: 1219-06-03 = julian:1219-05-27
until: 1222-06-01 = julian:1222-05-25
```

```period {#era-joo-1222}
title: Jōō era
also: 貞応; 貞應; Joo era
kind: Japanese era
from: 1222-06-01 = julian:1222-05-25
until: 1225-01-07 = julian:1224-12-31
```

```period {#era-gennin}
title: Gennin era
also: 元仁
kind: Japanese era
from: 1225-01-07 = julian:1224-12-31
until: 1225-06-04 = julian:1225-05-28
```

```period {#era-karoku}
title: Karoku era
also: 嘉禄; 嘉祿
kind: Japanese era
from: 1225-06-04 = julian:1225-05-28
until: 1228-01-25 = julian:1228-01-18
```

```period {#era-antei}
title: Antei era
also: 安貞
kind: Japanese era
from: 1228-01-25 = julian:1228-01-18
until: 1229-04-07 = julian:1229-03-31
```

```period {#era-kangi}
title: Kangi era
also: 寛喜; 寬喜
kind: Japanese era
from: 1229-04-07 = julian:1229-03-31
until: 1232-04-30 = julian:1232-04-23
```

```period {#era-joei}
title: Jōei era
also: 貞永; Joei era
kind: Japanese era
from: 1232-04-30 = julian:1232-04-23
until: 1233-06-01 = julian:1233-05-25
```

```period {#era-tenpuku}
title: Tenpuku era
also: 天福; Tempuku era
kind: Japanese era
from: 1233-06-01 = julian:1233-05-25
until: 1234-12-04 = julian:1234-11-27
```

```period {#era-bunryaku}
title: Bunryaku era
also: 文暦; 文曆
kind: Japanese era
from: 1234-12-04 = julian:1234-11-27
until: 1235-11-08 = julian:1235-11-01
```

```period {#era-katei}
title: Katei era
also: 嘉禎
kind: Japanese era
from: 1235-11-08 = julian:1235-11-01
until: 1239-01-06 = julian:1238-12-30
```

```period {#era-ryakunin}
title: Ryakunin era
also: 暦仁; 曆仁
kind: Japanese era
from: 1239-01-06 = julian:1238-12-30
until: 1239-03-20 = julian:1239-03-13
```

```period {#era-eno}
title: En'ō era
also: 延応; 延應; Eno era; En'o era
kind: Japanese era
from: 1239-03-20 = julian:1239-03-13
until: 1240-08-12 = julian:1240-08-05
```

```period {#era-ninji}
title: Ninji era
also: 仁治
kind: Japanese era
from: 1240-08-12 = julian:1240-08-05
until: 1243-03-25 = julian:1243-03-18
```

```period {#era-kangen}
title: Kangen era
also: 寛元; 寬元
kind: Japanese era
from: 1243-03-25 = julian:1243-03-18
until: 1247-04-12 = julian:1247-04-05
```

```period {#era-hoji}
title: Hōji era
also: 宝治; 寶治; Hoji era
kind: Japanese era
from: 1247-04-12 = julian:1247-04-05
until: 1249-05-09 = julian:1249-05-02
```

```period {#era-kencho}
title: Kenchō era
also: 建長; Kencho era
kind: Japanese era
from: 1249-05-09 = julian:1249-05-02
until: 1256-10-31 = julian:1256-10-24
```

```period {#era-kogen}
title: Kōgen era
also: 康元; Kogen era
kind: Japanese era
from: 1256-10-31 = julian:1256-10-24
until: 1257-04-07 = julian:1257-03-31
```

```period {#era-shoka}
title: Shōka era
also: 正嘉; Shoka era
kind: Japanese era
from: 1257-04-07 = julian:1257-03-31
until: 1259-04-27 = julian:1259-04-20
```

```period {#era-shogen}
title: Shōgen era
also: 正元; Shogen era
kind: Japanese era
from: 1259-04-27 = julian:1259-04-20
until: 1260-05-31 = julian:1260-05-24
```

```period {#era-buno}
title: Bun'ō era
also: 文応; 文應; Buno era; Bun'o era
kind: Japanese era
from: 1260-05-31 = julian:1260-05-24
until: 1261-03-29 = julian:1261-03-22
```

```period {#era-kocho}
title: Kōchō era
also: 弘長; Kocho era
kind: Japanese era
from: 1261-03-29 = julian:1261-03-22
until: 1264-04-03 = julian:1264-03-27
```

```period {#era-bunei}
title: Bun'ei era
also: 文永; Bunei era
kind: Japanese era
from: 1264-04-03 = julian:1264-03-27
until: 1275-05-29 = julian:1275-05-22
```

```period {#era-kenji}
title: Kenji era
also: 建治
kind: Japanese era
from: 1275-05-29 = julian:1275-05-22
until: 1278-03-30 = julian:1278-03-23
```

```period {#era-koan-1278}
title: Kōan era
also: 弘安; Koan era
kind: Japanese era
from: 1278-03-30 = julian:1278-03-23
until: 1288-06-05 = julian:1288-05-29
```

```period {#era-shoo}
title: Shōō era
also: 正応; 正應; Shoo era
kind: Japanese era
from: 1288-06-05 = julian:1288-05-29
until: 1293-09-13 = julian:1293-09-06
```

```period {#era-einin}
title: Einin era
also: 永仁
kind: Japanese era
from: 1293-09-13 = julian:1293-09-06
until: 1299-06-01 = julian:1299-05-25
```

```period {#era-shoan}
title: Shōan era
also: 正安; Shoan era
kind: Japanese era
from: 1299-06-01 = julian:1299-05-25
until: 1302-12-18 = julian:1302-12-10
```

```period {#era-kengen}
title: Kengen era
also: 乾元
kind: Japanese era
from: 1302-12-18 = julian:1302-12-10
until: 1303-09-24 = julian:1303-09-16
```

```period {#era-kagen}
title: Kagen era
also: 嘉元
kind: Japanese era
from: 1303-09-24 = julian:1303-09-16
until: 1307-01-26 = julian:1307-01-18
```

```period {#era-tokuji}
title: Tokuji era
also: 徳治; 德治
kind: Japanese era
from: 1307-01-26 = julian:1307-01-18
until: 1308-11-30 = julian:1308-11-22
```

```period {#era-enkyo-1308}
title: Enkyō era
also: 延慶; Enkyo era; Engyō era; Engyo era
kind: Japanese era
from: 1308-11-30 = julian:1308-11-22
until: 1311-05-25 = julian:1311-05-17
```

```period {#era-ocho}
title: Ōchō era
also: 応長; 應長; Ocho era
kind: Japanese era
from: 1311-05-25 = julian:1311-05-17
until: 1312-05-05 = julian:1312-04-27
```

```period {#era-showa-1312}
title: Shōwa era
also: 正和; Showa era
kind: Japanese era
from: 1312-05-05 = julian:1312-04-27
until: 1317-03-24 = julian:1317-03-16
```

```period {#era-bunpo}
title: Bunpō era
also: 文保; Bunpo era; Bumpō era; Bumpo era
kind: Japanese era
from: 1317-03-24 = julian:1317-03-16
until: 1319-05-26 = julian:1319-05-18
```

```period {#era-geno}
title: Gen'ō era
also: 元応; 元應; Geno era; Gen'o era
kind: Japanese era
from: 1319-05-26 = julian:1319-05-18
until: 1321-03-30 = julian:1321-03-22
```

```period {#era-genko-1321}
title: Genkō era
also: 元亨; Genko era
kind: Japanese era
from: 1321-03-30 = julian:1321-03-22
until: 1325-01-02 = julian:1324-12-25
```

```period {#era-shochu}
title: Shōchū era
also: 正中; Shochu era
kind: Japanese era
from: 1325-01-02 = julian:1324-12-25
until: 1326-06-05 = julian:1326-05-28
```

```period {#era-karyaku}
title: Karyaku era
also: 嘉暦; 嘉曆
kind: Japanese era
from: 1326-06-05 = julian:1326-05-28
until: 1329-09-30 = julian:1329-09-22
```

## Muromachi

```period {#era-oei}
title: Ōei era
also: 応永; 應永; Oei era
kind: Japanese era
from: 1394-08-10 = julian:1394-08-02
until: 1428-06-19 = julian:1428-06-10
```

```period {#era-shocho}
title: Shōchō era
also: 正長; Shocho era
kind: Japanese era
from: 1428-06-19 = julian:1428-06-10
until: 1429-10-12 = julian:1429-10-03
```

```period {#era-eikyo}
title: Eikyō era
also: 永享; Eikyo era
kind: Japanese era
from: 1429-10-12 = julian:1429-10-03
until: 1441-03-19 = julian:1441-03-10
```

```period {#era-kakitsu}
title: Kakitsu era
also: 嘉吉
kind: Japanese era
from: 1441-03-19 = julian:1441-03-10
until: 1444-03-03 = julian:1444-02-23
```

```period {#era-bunan}
title: Bun'an era
also: 文安; Bunan era
kind: Japanese era
from: 1444-03-03 = julian:1444-02-23
until: 1449-08-25 = julian:1449-08-16
```

```period {#era-hotoku}
title: Hōtoku era
also: 宝徳; 寶德; Hotoku era
kind: Japanese era
from: 1449-08-25 = julian:1449-08-16
until: 1452-08-19 = julian:1452-08-10
```

```period {#era-kyotoku}
title: Kyōtoku era
also: 享徳; 享德; Kyotoku era
kind: Japanese era
from: 1452-08-19 = julian:1452-08-10
until: 1455-09-15 = julian:1455-09-06
```

```period {#era-kosho}
title: Kōshō era
also: 康正; Kosho era
kind: Japanese era
from: 1455-09-15 = julian:1455-09-06
until: 1457-10-25 = julian:1457-10-16
```

```period {#era-choroku}
title: Chōroku era
also: 長禄; 長祿; Choroku era
kind: Japanese era
from: 1457-10-25 = julian:1457-10-16
until: 1461-02-10 = julian:1461-02-01
```

```period {#era-kansho}
title: Kanshō era
also: 寛正; 寬正; Kansho era
kind: Japanese era
from: 1461-02-10 = julian:1461-02-01
until: 1466-03-23 = julian:1466-03-14
```

```period {#era-bunsho}
title: Bunshō era
also: 文正; Bunsho era
kind: Japanese era
from: 1466-03-23 = julian:1466-03-14
until: 1467-04-18 = julian:1467-04-09
```

```period {#era-onin}
title: Ōnin era
also: 応仁; 應仁; Ōnin; Onin; Onin era
kind: Japanese era
from: 1467-04-18 = julian:1467-04-09
until: 1469-06-17 = julian:1469-06-08
```

```period {#era-bunmei}
title: Bunmei era
also: 文明; Bummei era
kind: Japanese era
from: 1469-06-17 = julian:1469-06-08
until: 1487-08-18 = julian:1487-08-09
```

```period {#era-chokyo}
title: Chōkyō era
also: 長享; Chokyo era
kind: Japanese era
from: 1487-08-18 = julian:1487-08-09
until: 1489-09-25 = julian:1489-09-16
```

```period {#era-entoku}
title: Entoku era
also: 延徳; 延德
kind: Japanese era
from: 1489-09-25 = julian:1489-09-16
until: 1492-08-21 = julian:1492-08-12
```

```period {#era-meio}
title: Meiō era
also: 明応; 明應; Meio era
kind: Japanese era
from: 1492-08-21 = julian:1492-08-12
until: 1501-03-28 = julian:1501-03-18
```

```period {#era-bunki}
title: Bunki era
also: 文亀; 文龜
kind: Japanese era
from: 1501-03-28 = julian:1501-03-18
until: 1504-03-26 = julian:1504-03-16
```

```period {#era-eisho-1504}
title: Eishō era
also: 永正; Eisho era
kind: Japanese era
from: 1504-03-26 = julian:1504-03-16
until: 1521-10-03 = julian:1521-09-23
```

```period {#era-daiei}
title: Daiei era
also: 大永; Taiei era
kind: Japanese era
from: 1521-10-03 = julian:1521-09-23
until: 1528-09-13 = julian:1528-09-03
```

```period {#era-kyoroku}
title: Kyōroku era
also: 享禄; 享祿; Kyoroku era
kind: Japanese era
from: 1528-09-13 = julian:1528-09-03
until: 1532-09-08 = julian:1532-08-29
```

```period {#era-tenbun}
title: Tenbun era
also: 天文; Tembun era; Tenmon era
kind: Japanese era
from: 1532-09-08 = julian:1532-08-29
until: 1555-11-17 = julian:1555-11-07
```

```period {#era-koji-1555}
title: Kōji era
also: 弘治; Koji era
kind: Japanese era
from: 1555-11-17 = julian:1555-11-07
until: 1558-03-28 = julian:1558-03-18
```

```period {#era-eiroku}
title: Eiroku era
also: 永禄; 永祿
kind: Japanese era
from: 1558-03-28 = julian:1558-03-18
until: 1570-06-06 = julian:1570-05-27
```

```period {#era-genki}
title: Genki era
also: 元亀; 元龜
kind: Japanese era
from: 1570-06-06 = julian:1570-05-27
until: 1573-09-04 = julian:1573-08-25
```
␜eras/meiji-and-after.md
# Japanese eras: Meiji and after

The eras of one emperor each. The day of a change belongs to the new era, and until 1926 to the old one as well.

## Since 1868

```period {#era-meiji}
title: Meiji era
also: 明治; Meiji
kind: Japanese era
from: 1868-10-23
until: 1912-07-30
note: Proclaimed on Keiō 4/9/8 (23 October 1868) with effect from the first day of that year (25 January 1868); the Gregorian calendar is used from 1 January 1873, Meiji 6.
```

```period {#era-taisho}
title: Taishō era
also: 大正; Taishō; Taisho; Taisho era
kind: Japanese era
from: 1912-07-30
until: 1926-12-25
note: The day of the change, 30 July 1912, belongs to both.
```

```period {#era-showa}
title: Shōwa era
also: 昭和; Shōwa; Showa; Showa era
kind: Japanese era
from: 1926-12-25
until: 1989-01-07
```

```period {#era-heisei}
title: Heisei era
also: 平成; Heisei
kind: Japanese era
from: 1989-01-08
until: 2019-04-30
```

```period {#era-reiwa}
title: Reiwa era
also: 令和; Reiwa
kind: Japanese era
from: 2019-05-01
```
␜eras/southern-and-northern-courts.md
# Japanese eras: the two courts

The eras of the Southern (Daikakuji) and Northern (Jimyōin) courts from 1329 to 1394; days are Gregorian, counted back, with the Julian day beside them.

## Common to both courts

```period {#era-gentoku}
title: Gentoku era
also: 元徳; 元德
kind: Japanese era
from: 1329-09-30 = julian:1329-09-22
until: 1332-05-31 = julian:1332-05-23
note: The Southern line went over to Genkō on 19 September 1331, the Northern kept Gentoku until Shōkyō.
```

```period {#era-kenmu}
title: Kenmu era
also: 建武; Kemmu era; Kenbu era
kind: Japanese era
from: 1334-03-13 = julian:1334-03-05
until: 1338-10-19 = julian:1338-10-11
note: The Southern Court ended it on 19 April 1336, the Northern Court used it until Ryakuō.
```

## Southern Court

```period {#era-genko-1331}
title: Genkō era
also: 元弘; Genko era
kind: Japanese era
from: 1331-09-19 = julian:1331-09-11
until: 1334-03-13 = julian:1334-03-05
```

```period {#era-engen}
title: Engen era
also: 延元
kind: Japanese era
from: 1336-04-19 = julian:1336-04-11
until: 1340-06-02 = julian:1340-05-25
```

```period {#era-kokoku}
title: Kōkoku era
also: 興国; 興國; Kokoku era
kind: Japanese era
from: 1340-06-02 = julian:1340-05-25
until: 1347-01-28 = julian:1347-01-20
```

```period {#era-shohei}
title: Shōhei era
also: 正平; Shohei era
kind: Japanese era
from: 1347-01-28 = julian:1347-01-20
until: 1370-08-24 = julian:1370-08-16
```

```period {#era-kentoku}
title: Kentoku era
also: 建徳; 建德
kind: Japanese era
from: 1370-08-24 = julian:1370-08-16
until: 1372-05-09 = julian:1372-05-01
```

```period {#era-bunchu}
title: Bunchū era
also: 文中; Bunchu era
kind: Japanese era
from: 1372-05-09 = julian:1372-05-01
until: 1375-07-04 = julian:1375-06-26
```

```period {#era-tenju}
title: Tenju era
also: 天授
kind: Japanese era
from: 1375-07-04 = julian:1375-06-26
until: 1381-03-14 = julian:1381-03-06
```

```period {#era-kowa-1381}
title: Kōwa era
also: 弘和; Kowa era
kind: Japanese era
from: 1381-03-14 = julian:1381-03-06
until: 1384-05-26 = julian:1384-05-18
```

```period {#era-genchu}
title: Genchū era
also: 元中; Genchu era
kind: Japanese era
from: 1384-05-26 = julian:1384-05-18
until: 1392-11-27 = julian:1392-11-19
```

## Northern Court

```period {#era-shokyo}
title: Shōkyō era
also: 正慶; Shokyo era; Shōkei era; Shokei era
kind: Japanese era
from: 1332-05-31 = julian:1332-05-23
until: 1333-07-15 = julian:1333-07-07
note: Annulled with the reign of Kōgon in 1333; Genkō was used again until Kenmu.
```

```period {#era-ryakuo}
title: Ryakuō era
also: 暦応; 曆應; Ryakuo era; Rekiō era; Rekio era
kind: Japanese era
from: 1338-10-19 = julian:1338-10-11
until: 1342-06-09 = julian:1342-06-01
```

```period {#era-koei}
title: Kōei era
also: 康永; Koei era
kind: Japanese era
from: 1342-06-09 = julian:1342-06-01
until: 1345-11-23 = julian:1345-11-15
```

```period {#era-jowa-1345}
title: Jōwa era
also: 貞和; Jowa era
kind: Japanese era
from: 1345-11-23 = julian:1345-11-15
until: 1350-04-12 = julian:1350-04-04
```

```period {#era-kanno}
title: Kannō era
also: 観応; 觀應; Kanno era; Kan'ō era
kind: Japanese era
from: 1350-04-12 = julian:1350-04-04
until: 1352-11-12 = julian:1352-11-04
```

```period {#era-bunna}
title: Bunna era
also: 文和; Bunwa era
kind: Japanese era
from: 1352-11-12 = julian:1352-11-04
until: 1356-05-07 = julian:1356-04-29
```

```period {#era-enbun}
title: Enbun era
also: 延文; Embun era
kind: Japanese era
from: 1356-05-07 = julian:1356-04-29
until: 1361-05-12 = julian:1361-05-04
```

```period {#era-koan-1361}
title: Kōan era
also: 康安; Koan era
kind: Japanese era
from: 1361-05-12 = julian:1361-05-04
until: 1362-10-19 = julian:1362-10-11
```

```period {#era-joji}
title: Jōji era
also: 貞治; Joji era
kind: Japanese era
from: 1362-10-19 = julian:1362-10-11
until: 1368-03-15 = julian:1368-03-07
```

```period {#era-oan}
title: Ōan era
also: 応安; 應安; Oan era
kind: Japanese era
from: 1368-03-15 = julian:1368-03-07
until: 1375-04-06 = julian:1375-03-29
```

```period {#era-eiwa}
title: Eiwa era
also: 永和
kind: Japanese era
from: 1375-04-06 = julian:1375-03-29
until: 1379-04-17 = julian:1379-04-09
```

```period {#era-koryaku}
title: Kōryaku era
also: 康暦; 康曆; Koryaku era
kind: Japanese era
from: 1379-04-17 = julian:1379-04-09
until: 1381-03-28 = julian:1381-03-20
```

```period {#era-eitoku}
title: Eitoku era
also: 永徳; 永德
kind: Japanese era
from: 1381-03-28 = julian:1381-03-20
until: 1384-03-27 = julian:1384-03-19
```

```period {#era-shitoku}
title: Shitoku era
also: 至徳; 至德
kind: Japanese era
from: 1384-03-27 = julian:1384-03-19
until: 1387-10-13 = julian:1387-10-05
```

```period {#era-kakei}
title: Kakei era
also: 嘉慶; Kakyō era; Kakyo era
kind: Japanese era
from: 1387-10-13 = julian:1387-10-05
until: 1389-03-15 = julian:1389-03-07
```

```period {#era-koo}
title: Kōō era
also: 康応; 康應; Koo era
kind: Japanese era
from: 1389-03-15 = julian:1389-03-07
until: 1390-04-20 = julian:1390-04-12
```

```period {#era-meitoku}
title: Meitoku era
also: 明徳; 明德
kind: Japanese era
from: 1390-04-20 = julian:1390-04-12
until: 1394-08-10 = julian:1394-08-02
```
␜organisations/europe-and-the-atlantic.md
# Organisations of Europe and the Atlantic

Alliances, communities and councils of Europe. Where two days are given, the first is that of the signature, the second that of the entry
into force or of the founding.

```polity {#european-union}
title: European Union
also: EU; Union européenne; Europäische Union; Unione europea; Европейский союз; 欧州連合; ЕС
kind: union
from: [1992-02-07,1993-11-01]
predecessor: #european-economic-community
capital: Brussels
source: Treaty on European Union, Maastricht, 7 February 1992
```

```polity {#european-communities}
title: European Communities
also: European Community; EC; The Six
kind: organisation
from: [1957-03-25,1967-07-01]
until: 2009-12-01
predecessor: #european-coal-and-steel-community; #european-economic-community; #euratom
successor: #european-union
capital: Brussels
geography: The Six
note: The plural is used of the three communities from 1958, and of their merged institutions from 1 July 1967; European Community was the legal name of the Economic Community from 1993 to 2009.
```

```polity {#european-coal-and-steel-community}
title: European Coal and Steel Community
also: ECSC; CECA; EGKS; Montanunion
kind: organisation
from: [1951-04-18,1952-07-23]
until: 2002-07-23
capital: Luxembourg
source: Treaty of Paris, 18 April 1951, article 97
```

```polity {#european-economic-community}
title: European Economic Community
also: EEC; Common Market; CEE; EWG; ЕЭС
kind: organisation
from: [1957-03-25,1958-01-01]
until: 1993-11-01
successor: #european-union
capital: Brussels
geography: Common Market
```

```polity {#euratom}
title: European Atomic Energy Community
short: Euratom
also: EURATOM; EAEC
kind: organisation
from: [1957-03-25,1958-01-01]
capital: Brussels
```

```polity {#council-of-europe}
title: Council of Europe
also: Conseil de l'Europe; Europarat
kind: organisation
from: [1949-05-05,1949-08-03]
capital: Strasbourg
source: Statute of the Council of Europe, London, 5 May 1949
```

```polity {#nato}
title: North Atlantic Treaty Organization
short: NATO
also: North Atlantic Treaty Organisation; North Atlantic Alliance; Atlantic Alliance; OTAN; НАТО
kind: alliance
from: [1949-04-04,1949-08-24]
capital: London; Paris; Brussels
geography: Atlantic Alliance
source: North Atlantic Treaty, Washington, 4 April 1949
```

```polity {#warsaw-pact}
title: Warsaw Treaty Organization
short: Warsaw Pact
also: Warsaw Treaty Organisation; Варшавский договор; ОВД
kind: alliance
from: [1955-05-14,1955-06-04]
until: 1991-07-01
capital: Moscow
note: The military organs were dissolved on 31 March 1991; the closing protocol was signed at Prague on 1 July 1991.
```

```polity {#comecon}
title: Council for Mutual Economic Assistance
short: Comecon
also: CMEA; COMECON; СЭВ
kind: organisation
from: 1949-01
until: 1991-09-26
capital: Moscow
note: Agreed in Moscow in January 1949 and announced on 25 January; the protocol of June 1991 dissolved it after ninety days.
```

```polity {#western-union}
title: Brussels Treaty Organisation
short: Western Union
also: Brussels Pact
kind: alliance
from: [1948-03-17,1948-08-25]
until: 1954-10-23
successor: #western-european-union
geography: Western Union
```

```polity {#western-european-union}
title: Western European Union
short: WEU
also: UEO
kind: alliance
from: [1954-10-23,1955-05-06]
until: 2011-06-30
predecessor: #western-union
capital: London; Brussels
```

```polity {#oeec}
title: Organisation for European Economic Co-operation
short: OEEC
also: Organization for European Economic Cooperation; OECE
kind: organisation
from: 1948-04-16
until: 1961-09-30
successor: #oecd
capital: Paris
```

```polity {#oecd}
title: Organisation for Economic Co-operation and Development
short: OECD
also: Organization for Economic Cooperation and Development; OCDE
kind: organisation
from: [1960-12-14,1961-09-30]
predecessor: #oeec
capital: Paris
```

```polity {#efta}
title: European Free Trade Association
short: EFTA
also: AELE
kind: organisation
from: [1960-01-04,1960-05-03]
capital: Geneva
```

```polity {#benelux}
title: Benelux Economic Union
short: Benelux
kind: union
from: 1944-09-05
capital: Brussels
geography: Benelux
note: Customs convention of 5 September 1944, applied from 1 January 1948; economic union by the treaty of 3 February 1958.
```

```polity {#nordic-council}
title: Nordic Council
kind: organisation
from: 1952
capital: Copenhagen
```

```polity {#osce}
title: Organization for Security and Co-operation in Europe
short: OSCE
also: CSCE; Organisation for Security and Cooperation in Europe
kind: organisation
from: 1973-07-03
capital: Vienna
note: The Conference of 1973 became an organisation on 1 January 1995.
```

```polity {#ebrd}
title: European Bank for Reconstruction and Development
short: EBRD
kind: organisation
from: [1990-05-29,1991-03-28]
capital: London
```

```polity {#cis}
title: Commonwealth of Independent States
short: CIS
also: Содружество Независимых Государств; СНГ
kind: organisation
from: 1991-12-08
predecessor: #ussr
capital: Minsk
source: Agreement of 8 December 1991; Alma-Ata Protocol of 21 December 1991
```

```polity {#csto}
title: Collective Security Treaty Organization
short: CSTO
also: ОДКБ
kind: alliance
from: [1992-05-15,2002-10-07]
capital: Moscow
```

```polity {#eurasian-economic-union}
title: Eurasian Economic Union
short: EAEU
also: EEU
kind: organisation
from: [2014-05-29,2015-01-01]
capital: Moscow
```

```polity {#commonwealth-of-nations}
title: Commonwealth of Nations
short: the Commonwealth
also: British Commonwealth; British Commonwealth of Nations
kind: association
from: 1926
capital: London
geography: British Commonwealth; Commonwealth of Nations
note: Named by the imperial conference of 1926 and given legal form by the Statute of Westminster of 11 December 1931; British was dropped in 1949.
```

```polity {#little-entente}
title: Little Entente
also: Petite Entente; Malá dohoda
kind: alliance
from: 1920-08-14
until: 1938
status: unverified
```

```polity {#balkan-league}
title: Balkan League
kind: alliance
from: 1912-03-13
until: 1913-06
```

```polity {#triple-alliance}
title: Triple Alliance
also: Dreibund; Triplice
kind: alliance
from: 1882-05-20
until: 1915-05-03
geography: Triple Alliance
note: Germany, Austria-Hungary and Italy; alliances of 1668, 1717, 1788 and 1865 have the same name.
```

```polity {#triple-entente}
title: Triple Entente
also: Entente Powers; Entente
kind: alignment
from: 1907-08-31
until: 1917
geography: Entente; Entente Powers
```

```polity {#central-powers}
title: Central Powers
also: Mittelmächte
kind: alliance
from: 1914-08
until: 1918-11-11
geography: Central Powers
```

```polity {#axis-powers}
title: Axis powers
also: Axis; Rome–Berlin Axis; Rome-Berlin-Tokyo Axis; 枢軸国
kind: alliance
from: 1936-10-25
until: 1945-09-02
geography: Axis
```

```polity {#allies-ww2}
title: Allies of the Second World War
short: the Allies
also: Allied Powers; Allied and Associated Powers; 連合国
kind: alliance
from: 1939-09-01
until: 1952-04-28
geography: Allied Powers; Allied and Associated Powers; 連合国
note: The treaties after both world wars call the victors by these names.
```

```polity {#holy-alliance}
title: Holy Alliance
also: Sainte-Alliance
kind: alliance
from: 1815-09-26
until: 1825~
geography: Holy Alliance
```

```polity {#allied-control-council}
title: Allied Control Council
also: Control Council for Germany; Alliierter Kontrollrat
kind: occupation authority
from: 1945-06-05
until: 1948-03-20
capital: Berlin
geography: Allied Control Council
note: It did not meet again after 20 March 1948 but was wound up only by the settlement of 1990.
```
␜organisations/other-regions.md
# Organisations of other regions

The Americas, Africa, Asia, the Pacific and the Arab world. Where two days are given, the first is that of the signature, the second that of
the entry into force.

```polity {#oas}
title: Organization of American States
short: OAS
also: OEA; Organisation of American States
kind: organisation
from: [1948-04-30,1951-12-13]
predecessor: #pan-american-union
capital: Washington
```

```polity {#pan-american-union}
title: Pan American Union
also: International Union of American Republics; Commercial Bureau of the American Republics; Pan-American Union
kind: organisation
from: 1890-04-14
until: 1970
successor: #oas
capital: Washington
note: Under this name from 1910; the secretariat of the OAS from 1948.
```

```polity {#caricom}
title: Caribbean Community
short: CARICOM
kind: organisation
from: [1973-07-04,1973-08-01]
capital: Georgetown
```

```polity {#mercosur}
title: Southern Common Market
short: Mercosur
also: Mercosul; MERCOSUR
kind: organisation
from: [1991-03-26,1991-11-29]
capital: Montevideo
```

```polity {#andean-community}
title: Andean Community
also: Andean Pact; Andean Group; Comunidad Andina
kind: organisation
from: [1969-05-26,1969-10-16]
capital: Lima
```

```polity {#laia}
title: Latin American Integration Association
short: ALADI
also: LAIA; Latin American Free Trade Association; LAFTA; ALALC
kind: organisation
from: 1960-02-18
capital: Montevideo
note: The free trade association of 1960 was replaced by the treaty of 12 August 1980.
```

```polity {#unasur}
title: Union of South American Nations
short: UNASUR
kind: organisation
from: [2008-05-23,2011-03-11]
capital: Quito
```

```polity {#nafta}
title: North American Free Trade Area
short: NAFTA
also: North American Free Trade Agreement; TLCAN; ALENA
kind: free trade area
from: [1992-12-17,1994-01-01]
until: 2020-07-01
geography: NAFTA; North American Free Trade Agreement
```

```polity {#oau}
title: Organisation of African Unity
short: OAU
also: Organization of African Unity; OUA
kind: organisation
from: [1963-05-25,1963-09-13]
until: 2002-07-09
successor: #african-union
capital: Addis Ababa
```

```polity {#african-union}
title: African Union
also: AU; Union africaine
kind: organisation
from: [2000-07-11,2001-05-26,2002-07-09]
predecessor: #oau
capital: Addis Ababa
note: The Constitutive Act was signed on 11 July 2000 and in force from 26 May 2001; the Union opened at Durban on 9 July 2002.
```

```polity {#ecowas}
title: Economic Community of West African States
short: ECOWAS
also: CEDEAO
kind: organisation
from: 1975-05-28
capital: Lagos; Abuja
```

```polity {#sadc}
title: Southern African Development Community
short: SADC
also: Southern African Development Coordination Conference; SADCC
kind: organisation
from: 1980-04-01
capital: Gaborone
note: The Conference of 1980 became the Community by the treaty of 17 August 1992.
```

```polity {#comesa}
title: Common Market for Eastern and Southern Africa
short: COMESA
kind: organisation
from: [1993-11-05,1994-12-08]
capital: Lusaka
```

```polity {#east-african-community}
title: East African Community
short: EAC
kind: organisation
from: 1967-06-06
capital: Arusha
note: Dissolved in 1977 and founded again by the treaty of 30 November 1999, in force 7 July 2000.
```

```polity {#arab-league}
title: League of Arab States
short: Arab League
also: Ligue arabe
kind: organisation
from: [1945-03-22,1945-05-10]
capital: Cairo
source: Pact of the League of Arab States, Cairo, 22 March 1945
note: Its seat was at Tunis from 1979 to 1990.
```

```polity {#gcc}
title: Cooperation Council for the Arab States of the Gulf
short: Gulf Cooperation Council
also: GCC
kind: organisation
from: 1981-05-25
capital: Riyadh
```

```polity {#oic}
title: Organisation of Islamic Cooperation
short: OIC
also: Organisation of the Islamic Conference; Organization of the Islamic Conference
kind: organisation
from: 1969-09-25
capital: Jeddah
```

```polity {#opec}
title: Organization of the Petroleum Exporting Countries
short: OPEC
also: OPEP
kind: organisation
from: 1960-09-14
capital: Geneva; Vienna
```

```polity {#baghdad-pact}
title: Central Treaty Organization
short: CENTO
also: Baghdad Pact; Middle East Treaty Organization; METO
kind: alliance
from: 1955-02-24
until: 1979
capital: Baghdad; Ankara
note: Baghdad Pact until Iraq left in 1959.
```

```polity {#seato}
title: South-East Asia Treaty Organization
short: SEATO
also: Southeast Asia Treaty Organization; Southeast Asia Treaty Organisation; OTASE
kind: alliance
from: [1954-09-08,1955-02-19]
until: 1977-06-30
capital: Bangkok
```

```polity {#asean}
title: Association of Southeast Asian Nations
short: ASEAN
also: Association of South-East Asian Nations; 東南アジア諸国連合
kind: organisation
from: 1967-08-08
capital: Jakarta
source: ASEAN Declaration, Bangkok, 8 August 1967
```

```polity {#saarc}
title: South Asian Association for Regional Cooperation
short: SAARC
kind: organisation
from: 1985-12-08
capital: Kathmandu
```

```polity {#sco}
title: Shanghai Cooperation Organisation
short: SCO
also: Shanghai Five; 上海合作组织; ШОС
kind: organisation
from: [2001-06-15,2003-09-19]
capital: Beijing
geography: Shanghai Five
note: It grew out of the group of five that met first in April 1996.
```

```polity {#apec}
title: Asia-Pacific Economic Cooperation
short: APEC
kind: forum
from: 1989-11
capital: Singapore
```

```polity {#asian-development-bank}
title: Asian Development Bank
also: ADB
kind: organisation
from: [1965-12-04,1966-08-22,1966-12-19]
capital: Manila
```

```polity {#colombo-plan}
title: Colombo Plan for Cooperative Economic and Social Development
short: Colombo Plan
kind: organisation
from: [1950-01,1951-07-01]
capital: Colombo
```

```polity {#anzus}
title: ANZUS Council
short: ANZUS
kind: alliance
from: [1951-09-01,1952-04-29]
capital: Canberra
geography: ANZUS
```

```polity {#pacific-islands-forum}
title: Pacific Islands Forum
also: South Pacific Forum
kind: organisation
from: 1971-08-05
capital: Suva
```

```polity {#non-aligned-movement}
title: Non-Aligned Movement
also: NAM; Movement of Non-Aligned Countries; Non-aligned countries
kind: association
from: 1961-09-06
geography: Non-aligned countries
```

```polity {#antarctic-treaty-system}
title: Antarctic Treaty System
kind: treaty system
from: [1959-12-01,1961-06-23]
capital: Buenos Aires
```

```polity {#kedo}
title: Korean Peninsula Energy Development Organization
short: KEDO
kind: organisation
from: 1995-03-09
until: 2006
capital: New York
status: unverified
```

```polity {#greater-east-asia-co-prosperity-sphere}
title: Greater East Asia Co-Prosperity Sphere
also: 大東亜共栄圏
kind: bloc
from: 1940-08-01
until: 1945-08-15
part-of: #empire-of-japan
geography: Greater East Asia Co-Prosperity Sphere
```
␜organisations/universal.md
# Universal organisations

The League of Nations, the United Nations and its agencies, courts, and the financial institutions. Where an organisation is dated both
from the signature of its constitution and from its entry into force, both days are given.

```polity {#league-of-nations}
title: League of Nations
also: Société des Nations; SdN; Völkerbund; Лига Наций; 国際連盟; 國際聯盟
kind: organisation
from: [1919-06-28,1920-01-10]
until: [1946-04-18,1946-04-20]
successor: #united-nations
capital: Geneva
source: Covenant of the League of Nations
note: The Covenant was adopted on 28 April 1919, signed with the treaty of peace on 28 June 1919 and in force from 10 January 1920; the last assembly resolved on 18 April 1946 to dissolve it.
```

```polity {#united-nations}
title: United Nations
also: UN; U.N.; UNO; United Nations Organization; United Nations Organisation; ONU; ООН; Организация Объединённых Наций; 国際連合; 国連; 聯合國; 联合国
kind: organisation
from: [1945-06-26,1945-10-24]
predecessor: #league-of-nations
capital: New York
geography: United Nations
source: Charter of the United Nations
note: The Charter was signed on 26 June and in force from 24 October 1945; the name was used of the Allies from the Declaration of 1 January 1942.
```

```polity {#un-security-council}
title: United Nations Security Council
short: Security Council
also: UNSC; UN Security Council
kind: organ
from: [1945-10-24,1946-01-17]
part-of: #united-nations
```

```polity {#permanent-court-of-international-justice}
title: Permanent Court of International Justice
also: PCIJ; World Court; Cour permanente de Justice internationale
kind: court
from: [1920-12-16,1922-02-15]
until: 1946-04-18
successor: #international-court-of-justice
capital: The Hague
geography: World Court
note: The statute was adopted in December 1920; the court opened on 15 February 1922.
```

```polity {#international-court-of-justice}
title: International Court of Justice
also: ICJ; World Court; Cour internationale de Justice
kind: court
from: [1945-06-26,1946-04-18]
predecessor: #permanent-court-of-international-justice
capital: The Hague
part-of: #united-nations
geography: World Court
```

```polity {#permanent-court-of-arbitration}
title: Permanent Court of Arbitration
also: PCA; Hague Court; Hague Tribunal
kind: court
from: [1899-07-29,1900-09-04]
capital: The Hague
note: Founded by the first Hague Convention of 1899, in force from 4 September 1900; its bureau opened in 1901.
```

```polity {#international-criminal-court}
title: International Criminal Court
also: ICC; Cour pénale internationale
kind: court
from: [1998-07-17,2002-07-01]
capital: The Hague
source: Rome Statute of the International Criminal Court
```

```polity {#icty}
title: International Criminal Tribunal for the former Yugoslavia
short: ICTY
also: Hague Tribunal; Yugoslavia Tribunal
kind: court
from: 1993-05-25
until: 2017-12-31
capital: The Hague
part-of: #united-nations
geography: Hague Tribunal
source: Security Council resolution 827 of 25 May 1993
```

```polity {#ilo}
title: International Labour Organization
short: ILO
also: International Labour Organisation; International Labor Organization; OIT
kind: organisation
from: [1919-04-11,1919-06-28,1920-01-10]
capital: Geneva
note: Its constitution is part XIII of the Treaty of Versailles, adopted by the conference on 11 April 1919.
```

```polity {#unesco}
title: United Nations Educational, Scientific and Cultural Organization
short: UNESCO
also: Unesco; ユネスコ; ЮНЕСКО
kind: organisation
from: [1945-11-16,1946-11-04]
capital: Paris
```

```polity {#who}
title: World Health Organization
also: WHO; World Health Organisation; OMS
kind: organisation
from: [1946-07-22,1948-04-07]
capital: Geneva
```

```polity {#fao}
title: Food and Agriculture Organization of the United Nations
short: Food and Agriculture Organization
also: FAO
kind: organisation
from: 1945-10-16
capital: Washington; Rome
```

```polity {#unicef}
title: United Nations Children's Fund
short: UNICEF
also: United Nations International Children's Emergency Fund
kind: organ
from: 1946-12-11
capital: New York
part-of: #united-nations
```

```polity {#unhcr}
title: Office of the United Nations High Commissioner for Refugees
short: UNHCR
also: UN Refugee Agency
kind: organ
from: [1950-12-14,1951-01-01]
capital: Geneva
part-of: #united-nations
```

```polity {#unrra}
title: United Nations Relief and Rehabilitation Administration
short: UNRRA
kind: organisation
from: 1943-11-09
until: 1947-06-30
capital: Washington
status: unverified
note: The agreement was signed on 9 November 1943; activities in China and elsewhere ended later.
```

```polity {#imf}
title: International Monetary Fund
also: IMF; FMI
kind: organisation
from: [1944-07-22,1945-12-27]
capital: Washington
```

```polity {#world-bank}
title: International Bank for Reconstruction and Development
short: World Bank
also: IBRD; World Bank Group
kind: organisation
from: [1944-07-22,1945-12-27]
capital: Washington
```

```polity {#gatt}
title: General Agreement on Tariffs and Trade
short: GATT
also: G.A.T.T.
kind: agreement and organisation
from: [1947-10-30,1948-01-01]
until: 1995-12-31
successor: #wto
capital: Geneva
note: Applied provisionally from 1 January 1948; the agreement of 1947 ended a year after the World Trade Organization began.
```

```polity {#wto}
title: World Trade Organization
also: WTO; OMC; ВТО
kind: organisation
from: [1994-04-15,1995-01-01]
predecessor: #gatt
capital: Geneva
```

```polity {#iaea}
title: International Atomic Energy Agency
short: IAEA
also: AIEA; МАГАТЭ
kind: organisation
from: [1956-10-26,1957-07-29]
capital: Vienna
```

```polity {#icao}
title: International Civil Aviation Organization
short: ICAO
also: OACI
kind: organisation
from: [1944-12-07,1947-04-04]
capital: Montreal
```

```polity {#imo}
title: International Maritime Organization
short: IMO
also: Inter-Governmental Maritime Consultative Organization; IMCO
kind: organisation
from: [1948-03-06,1958-03-17]
capital: London
note: Named IMCO until 22 May 1982.
```

```polity {#itu}
title: International Telecommunication Union
short: ITU
also: International Telegraph Union
kind: organisation
from: 1865-05-17
capital: Bern; Geneva
```

```polity {#upu}
title: Universal Postal Union
short: UPU
also: General Postal Union; Union postale universelle
kind: organisation
from: [1874-10-09,1875-07-01]
capital: Bern
```

```polity {#wipo}
title: World Intellectual Property Organization
short: WIPO
also: OMPI; BIRPI
kind: organisation
from: [1967-07-14,1970-04-26]
capital: Geneva
```

```polity {#wmo}
title: World Meteorological Organization
short: WMO
also: International Meteorological Organization
kind: organisation
from: [1947-10-11,1950-03-23]
capital: Geneva
```

```polity {#icrc}
title: International Committee of the Red Cross
short: ICRC
also: Red Cross; CICR; International Committee for Relief to the Wounded
kind: organisation
from: 1863-02-17
capital: Geneva
geography: Red Cross
```

```polity {#opcw}
title: Organisation for the Prohibition of Chemical Weapons
short: OPCW
kind: organisation
from: [1993-01-13,1997-04-29]
capital: The Hague
```

```polity {#far-eastern-commission}
title: Far Eastern Commission
also: FEC; 極東委員会
kind: organisation
from: [1945-12-27,1946-02-26]
until: 1952-04-28
capital: Washington
```

```polity {#allied-council-for-japan}
title: Allied Council for Japan
also: 対日理事会
kind: organisation
from: [1945-12-27,1946-04-05]
until: 1952-04-28
capital: Tokyo
```

```polity {#council-of-foreign-ministers}
title: Council of Foreign Ministers
kind: organ
from: 1945-08-02
until: 1949
geography: Council of Foreign Ministers
status: unverified
note: Founded by the Potsdam Conference; its last session as such was held in Paris in May and June 1949.
```

```polity {#comintern}
title: Communist International
short: Comintern
also: Third International; Коминтерн
kind: organisation
from: 1919-03
until: 1943-05-15
capital: Moscow
```

```polity {#cominform}
title: Information Bureau of the Communist and Workers' Parties
short: Cominform
kind: organisation
from: 1947-10-05
until: 1956-04-17
capital: Belgrade; Bucharest
```
␜periods/asia.md
# Periods of Asian history

The conventional periods of Japan, China, Korea and India; their limits are conventions of historians.

## Japan

```period {#jomon-period}
title: Jōmon period
also: Jomon period; 縄文時代
kind: archaeological period
from: -14000~
until: -0300~
place: #japan
```

```period {#yayoi-period}
title: Yayoi period
also: 弥生時代
kind: archaeological period
from: -0300~
until: 0250~
place: #japan
note: Radiocarbon dates put its beginning several centuries earlier.
```

```period {#kofun-period}
title: Kofun period
also: 古墳時代
from: 0250~
until: 0538
place: #japan
```

```period {#asuka-period}
title: Asuka period
also: 飛鳥時代
from: 0538
until: 0710
place: #japan
```

```period {#nara-period}
title: Nara period
also: 奈良時代
from: 0710
until: 0794
place: #japan
```

```period {#heian-period}
title: Heian period
also: 平安時代
from: 0794
until: 1185
place: #japan
```

```period {#kamakura-period}
title: Kamakura period
also: 鎌倉時代
from: 1185
until: 1333
place: #japan
```

```period {#nanboku-cho-period}
title: Nanboku-chō period
also: Nanbokucho period; Northern and Southern Courts period
from: 1336
until: 1392
place: #japan
```

```period {#muromachi-period}
title: Muromachi period
also: Ashikaga period; 室町時代
from: 1336
until: 1573
place: #japan
```

```period {#sengoku-period}
title: Sengoku period
also: Warring States period of Japan; 戦国時代
from: 1467
until: [1568,1573,1590,1615]
place: #japan
```

```period {#azuchi-momoyama-period}
title: Azuchi–Momoyama period
also: Azuchi-Momoyama period; Momoyama period; 安土桃山時代
from: 1568
until: [1600,1603]
place: #japan
```

```period {#edo-period}
title: Edo period
also: Tokugawa period; 江戸時代
from: [1600,1603]
until: 1868
place: #japan
```

```period {#sakoku}
title: Sakoku
also: closed country period; 鎖国
kind: policy
from: [1633,1639]
until: [1853,1854]
place: #japan
note: The word is of 1801; trade with the Dutch, the Chinese, Korea, Ryukyu and the Ainu went on.
```

```period {#bakumatsu}
title: Bakumatsu
also: end of the shogunate; 幕末
from: 1853
until: 1868
place: #japan
```

```period {#meiji-period}
title: Meiji period
also: Meiji Japan; 明治時代
from: 1868-01-25
until: 1912-07-30
place: #japan
see: #era-meiji
note: As a period it is counted from the restoration; the era of this name was proclaimed in October 1868.
```

```period {#taisho-period}
title: Taishō period
also: Taisho period; Taishō democracy; 大正時代
from: 1912-07-30
until: 1926-12-25
place: #japan
see: #era-taisho
```

```period {#showa-period}
title: Shōwa period
also: Showa period; 昭和時代
from: 1926-12-25
until: 1989-01-07
place: #japan
see: #era-showa
```

## China

```period {#spring-and-autumn-period}
title: Spring and Autumn period
also: 春秋時代
from: -0770
until: [-0480,-0475,-0402]
place: China
```

```period {#warring-states-period}
title: Warring States period
also: 戰國時代
from: [-0480,-0475,-0402]
until: -0220
place: China
```

```period {#three-kingdoms-period}
title: Three Kingdoms period
also: 三國時代; Three Kingdoms of China
from: 0220
until: 0280
place: China
```

```period {#northern-and-southern-dynasties}
title: Northern and Southern dynasties
also: Southern and Northern Dynasties
from: 0420
until: 0589
place: China
```

```period {#five-dynasties}
title: Five Dynasties and Ten Kingdoms
also: Five Dynasties; 五代十國
from: 0907
until: [0960,0979]
place: China
```

```period {#century-of-humiliation}
title: Century of humiliation
also: Hundred years of humiliation; 百年國恥
from: 1839
until: 1949
place: China
```

```period {#tongzhi-restoration}
title: Tongzhi Restoration
also: T'ung-chih Restoration; 同治中興
from: 1861
until: 1875
place: #qing
```

```period {#self-strengthening-movement}
title: Self-Strengthening Movement
also: 洋務運動; 自強運動
from: 1861
until: 1895
place: #qing
```

```period {#warlord-era}
title: Warlord Era
also: Warlord Period; 軍閥時代
from: 1916
until: 1928
place: #republic-of-china
```

```period {#nanjing-decade}
title: Nanjing decade
also: Nanking decade; 南京十年
from: 1927
until: 1937
place: #republic-of-china
```

```period {#great-leap-forward}
title: Great Leap Forward
also: 大跃进
from: 1958
until: [1960,1962]
place: #prc
```

```period {#cultural-revolution}
title: Cultural Revolution
also: Great Proletarian Cultural Revolution; 文化大革命; 文革
from: 1966-05
until: 1976-10
place: #prc
```

## Korea and India

```period {#three-kingdoms-of-korea}
title: Three Kingdoms of Korea
also: 삼국 시대
from: -0056
until: 0668
place: Korea
```

```period {#unified-silla}
title: Unified Silla
also: Later Silla; 통일 신라
from: 0668
until: 0935
place: Korea
```

```period {#korean-colonial-period}
title: Colonial period of Korea
also: Japanese colonial period; 日帝時代; 일제강점기
from: 1910-08-29
until: 1945-08-15
place: #japanese-korea
```

```period {#vedic-period}
title: Vedic period
from: -1500~
until: -0500~
place: India
```

```period {#company-rule}
title: Company rule in India
from: 1757
until: 1858-11-01
place: India
```

```period {#the-emergency}
title: The Emergency (India)
short: Indian Emergency
from: 1975-06-25
until: 1977-03-21
place: #india
```
␜periods/europe-and-the-world.md
# Periods of European and world history

Ages, reigns and stretches of diplomacy that go by a name. Most limits are conventions, and where several are in use they stand side by side.

## Antiquity and the Middle Ages

```period {#bronze-age-collapse}
title: Late Bronze Age collapse
from: -1199~
until: -1149~
place: Eastern Mediterranean
```

```period {#archaic-greece}
title: Archaic period of Greece
short: Archaic Greece
from: -0799~
until: -0479
place: Greece
```

```period {#classical-greece}
title: Classical period of Greece
short: Classical Greece
from: -0479
until: -0322
place: Greece
```

```period {#hellenistic-period}
title: Hellenistic period
also: Hellenistic age
from: -0322
until: [-0030,-0029]
```

```period {#pax-romana}
title: Pax Romana
from: -0026
until: 0180
place: #roman-empire
```

```period {#migration-period}
title: Migration Period
also: Barbarian invasions; Völkerwanderung
from: 0375~
until: 0568~
place: Europe
```

```period {#middle-ages}
title: Middle Ages
also: medieval period; Mittelalter
from: 0476~
until: 1500~
place: Europe
```

```period {#viking-age}
title: Viking Age
from: 0793
until: 1066
place: Europe
```

```period {#reconquista}
title: Reconquista
from: 0718~
until: 1492-01-11 = julian:1492-01-02
place: Iberia
```

```period {#crusades}
title: Crusades
from: 1095
until: 1291
place: Eastern Mediterranean
note: The crusades to the East; others were preached to the end of the Middle Ages and after.
```

```period {#avignon-papacy}
title: Avignon Papacy
also: Babylonian captivity of the Church
from: 1309
until: [1376,1377]
place: Avignon
```

```period {#great-schism}
title: Western Schism
also: Great Schism of the West; Papal Schism
from: 1378
until: 1417
place: Europe
```

```period {#mongol-yoke}
title: Mongol rule in Russia
short: Tatar yoke
also: Mongol yoke; Mongol-Tatar yoke
from: [1237,1240]
until: 1480
place: Russia
```

## Early modern times

```period {#renaissance}
title: Renaissance
from: 1300~
until: 1600~
place: Europe
```

```period {#reformation}
title: Reformation
also: Protestant Reformation
from: 1517-11-10 = julian:1517-10-31
until: [1555,1648]
place: Europe
```

```period {#elizabethan-era}
title: Elizabethan era
also: Reign of Elizabeth I
from: 1558-11-27 = julian:1558-11-17
until: 1603-04-03 = julian:1603-03-24
place: #england
```

```period {#time-of-troubles}
title: Time of Troubles
also: Смутное время; Smuta
from: [1598,1604]
until: 1613
place: #tsardom-of-russia
```

```period {#the-deluge}
title: Deluge
also: Potop szwedzki; Swedish Deluge
from: [1648,1655]
until: [1660,1667]
place: #polish-lithuanian-commonwealth
```

```period {#interregnum-england}
title: English Interregnum
also: Interregnum
from: 1649-02-09 = julian:1649-01-30
until: 1660-06-08 = julian:1660-05-29
place: #england
```

```period {#restoration-england}
title: English Restoration
also: Stuart Restoration
from: 1660-06-08 = julian:1660-05-29
until: 1685-02-16 = julian:1685-02-06
place: #england
```

```period {#enlightenment}
title: Enlightenment
also: Age of Enlightenment; Age of Reason
from: 1685~
until: 1789~
place: Europe
```

```period {#georgian-era}
title: Georgian era
from: 1714-08-12 = julian:1714-08-01
until: [1830-06-26,1837-06-20]
place: #great-britain
```

```period {#petrine-era}
title: Reign of Peter the Great
also: Petrine era
from: 1682-05-07 = julian:1682-04-27
until: 1725-02-08 = julian:1725-01-28
place: Russia
```

```period {#tulip-era}
title: Tulip Era
also: Lâle Devri
from: 1718-07-21
until: 1730-09-28
place: #ottoman-empire
```

## Revolutions and the nineteenth century

```period {#french-revolution}
title: French Revolution
also: Révolution française
kind: revolution
from: [1789-05-05,1789-07-14]
until: 1799-11-09
place: #france
```

```period {#reign-of-terror}
title: Reign of Terror
also: The Terror; La Terreur
from: 1793-09-05
until: 1794-07-28
place: #france
```

```period {#hundred-days}
title: Hundred Days
also: Cent-Jours
from: [1815-03-01,1815-03-20]
until: [1815-06-22,1815-07-08]
place: #france
note: Counted from Napoleon's entry into Paris on 20 March to the king's return on 8 July.
```

```period {#industrial-revolution}
title: Industrial Revolution
from: 1760~
until: 1840~
```

```period {#concert-of-europe}
title: Concert of Europe
also: Congress system; Vienna system
from: 1815
until: [1854,1914]
place: Europe
```

```period {#era-of-good-feelings}
title: Era of Good Feelings
from: 1817
until: 1825
place: #united-states
```

```period {#victorian-era}
title: Victorian era
also: Victorian age
from: 1837-06-20
until: 1901-01-22
place: #united-kingdom
```

```period {#revolutions-of-1848}
title: Revolutions of 1848
also: Springtime of the Peoples; Springtime of Nations; Spring of Nations
kind: revolution
from: 1848-01-12
until: 1849-10
place: Europe
```

```period {#vormarz}
title: Vormärz
from: [1815,1830]
until: 1848-03
place: #german-confederation
```

```period {#tanzimat}
title: Tanzimat
from: 1839-11-03
until: 1876-12-23
place: #ottoman-empire
```

```period {#risorgimento}
title: Risorgimento
also: Unification of Italy; Italian unification
from: 1815
until: [1861,1870,1871]
place: Italy
```

```period {#reconstruction-era}
title: Reconstruction era
also: Reconstruction
from: [1863,1865]
until: 1877
place: #united-states
```

```period {#gilded-age}
title: Gilded Age
from: 1870~
until: 1900~
place: #united-states
```

```period {#great-game}
title: Great Game
also: Tournament of Shadows
from: [1813,1830]
until: 1907-08-31
place: Central Asia
```

```period {#scramble-for-africa}
title: Scramble for Africa
also: Partition of Africa
from: 1881
until: 1914
place: Africa
```

```period {#belle-epoque}
title: Belle Époque
also: Belle Epoque
from: 1871
until: 1914
place: Europe
```

```period {#edwardian-era}
title: Edwardian era
from: 1901-01-22
until: 1910-05-06
place: #united-kingdom
```

```period {#progressive-era}
title: Progressive Era
from: 1890~
until: 1920~
place: #united-states
```

```period {#great-reforms}
title: Era of Great Reforms
also: Great Reforms
from: 1861
until: 1874
place: #russian-empire
```

## Since 1914

```period {#interwar-period}
title: Interwar period
also: interbellum
from: 1918-11-11
until: 1939-09-01
```

```period {#war-communism}
title: War communism
from: 1918-06
until: 1921-03-21
place: #russian-sfsr
```

```period {#new-economic-policy}
title: New Economic Policy
short: NEP
from: 1921-03-21
until: 1928
place: #ussr
```

```period {#great-depression}
title: Great Depression
from: 1929
until: 1939
```

```period {#prohibition}
title: Prohibition in the United States
from: 1920-01-17
until: 1933-12-05
place: #united-states
```

```period {#new-deal}
title: New Deal
from: 1933
until: 1939
place: #united-states
```

```period {#great-purge}
title: Great Terror
also: Great Purge; Yezhovshchina
from: 1936
until: 1938
place: #ussr
```

```period {#phoney-war}
title: Phoney War
also: drôle de guerre; Sitzkrieg
from: 1939-09-03
until: 1940-05-10
place: Western Europe
```

```period {#the-holocaust}
title: The Holocaust
also: Holocaust; Shoah
from: [1933,1941]
until: 1945
place: Europe
```

```period {#cold-war}
title: Cold War
also: Холодная война; 冷戦; 冷战; Kalter Krieg; Guerre froide
from: [1945,1946,1947]
until: [1989,1990,1991]
```

```period {#berlin-blockade}
title: Berlin Blockade
also: Berlin airlift; Blockade of Berlin
from: 1948-06-24
until: 1949-05-12
place: #berlin
```

```period {#khrushchev-thaw}
title: Khrushchev Thaw
also: The Thaw
from: [1953,1956]
until: 1964
place: #ussr
```

```period {#trente-glorieuses}
title: Trente Glorieuses
from: 1945
until: [1973,1975]
place: #france
```

```period {#decolonisation-of-africa}
title: Decolonisation of Africa
also: Decolonization of Africa
from: 1951
until: [1975,1980,1990]
place: Africa
```

```period {#prague-spring}
title: Prague Spring
from: 1968-01-05
until: 1968-08-21
place: #czechoslovakia
```

```period {#detente}
title: Détente
also: Detente
from: [1967,1969]
until: 1979
```

```period {#apartheid}
title: Apartheid
from: 1948
until: 1994-04-27
place: #south-africa
```

```period {#the-troubles}
title: The Troubles
also: Northern Ireland conflict
from: [1966,1968,1969]
until: 1998-04-10
place: Northern Ireland
```

```period {#perestroika}
title: Perestroika
also: Перестройка
from: 1985
until: 1991
place: #ussr
```

```period {#years-of-stagnation}
title: Era of Stagnation
also: Brezhnev stagnation
from: 1964
until: 1985
place: #ussr
```
␜persons/japan.md
# Persons of Japan

Negotiators, foreign ministers, prime ministers and emperors who signed or made Japan's treaties; the family name stands first.

## The opening of the country

```person {#kawaji}
title: Kawaji Toshiakira
also: Toshiakira Kawaji; Kawaji Saemon no jō; 川路聖謨
born: 1801-06-06 Hita
died: 1868-04-07 Edo
office: 1852/1858 Commissioner of Finance (kanjō bugyō) of the Tokugawa shogunate
see: #shimoda-1855
note: One of the two plenipotentiaries for the treaty with Russia signed at Shimoda.
```

```person {#tsutsui}
title: Tsutsui Masanori
also: Masanori Tsutsui; Tsutsui Hizen no kami; 筒井政憲
born: 1778
died: 1859
```

```person {#hayashi-akira}
title: Hayashi Akira
also: Hayashi Fukusai; Hayashi Daigaku-no-kami; 林復斎
born: 1801
died: 1859
status: unverified
```

```person {#ii-naosuke}
title: Ii Naosuke
also: 井伊直弼
born: 1815-11-29 Hikone
died: 1860-03-24 Edo
office: 1858-06-04/1860-03-24 Great Elder (tairō) of the Tokugawa shogunate
```

```person {#hotta-masayoshi}
title: Hotta Masayoshi
also: 堀田正睦
born: 1810-08-30 Edo
died: 1864-04-26
```

```person {#iwase-tadanari}
title: Iwase Tadanari
also: 岩瀬忠震
born: 1818
died: 1861
note: Signed the commercial treaties of 1858 for the shogunate.
```

```person {#abe-masahiro}
title: Abe Masahiro
also: 阿部正弘
born: 1819-12-03 Edo
died: 1857-08-06 Edo
office: 1845/1855 Chief senior councillor (rōjū) of the Tokugawa shogunate
```

## Meiji

```person {#emperor-meiji}
title: Emperor Meiji
also: Mutsuhito; Meiji Emperor; 明治天皇
born: 1852-11-03 Kyoto
died: 1912-07-30 Tokyo
office: 1867-02-13/1912-07-30 Emperor of Japan
```

```person {#enomoto}
title: Enomoto Takeaki
also: Takeaki Enomoto; Enomoto Buyō; 榎本武揚
born: 1836-10-05 Edo
died: 1908-10-26 Tokyo
office: 1869-01-27/1869-06-27 President of the Republic of Ezo
office: 1874/1878 Minister to Russia
office: 1891-05-29/1892-08-08 Minister for Foreign Affairs
see: #saint-petersburg-1875
```

```person {#ito-hirobumi}
title: Itō Hirobumi
also: Ito Hirobumi; Hirobumi Ito; Prince Itō; 伊藤博文
born: 1841-10-16
died: 1909-10-26 Harbin
office: 1885-12-22/1888-04-30 Prime Minister of Japan
office: 1892-08-08/1896-08-31 Prime Minister of Japan
office: 1898-01-12/1898-06-30 Prime Minister of Japan
office: 1900-10-19/1901-05-10 Prime Minister of Japan
office: 1905-12-21/1909-06-14 Resident-General of Korea
see: #shimonoseki-1895
```

```person {#mutsu}
title: Mutsu Munemitsu
also: Munemitsu Mutsu; 陸奥宗光
born: 1844-08-20 Wakayama
died: 1897-08-24 Tokyo
office: 1892-08-08/1896-05-30 Minister for Foreign Affairs
```

```person {#aoki}
title: Aoki Shūzō
also: Aoki Shuzo; 青木周蔵
born: 1844-03-03
died: 1914-02-16 Tokyo
office: 1889-12-24/1891-05-29 Minister for Foreign Affairs
office: 1898-11-08/1900-10-19 Minister for Foreign Affairs
```

```person {#kuroda}
title: Kuroda Kiyotaka
also: 黒田清隆
born: 1840-11-09 Kagoshima
died: 1900-08-23 Tokyo
office: 1888-04-30/1889-10-25 Prime Minister of Japan
```

```person {#komura}
title: Komura Jutarō
also: Komura Jutaro; Jutaro Komura; Baron Komura; Marquis Komura; 小村寿太郎; 小村壽太郎
born: 1855-10-26 Obi
died: 1911-11-26 Hayama
office: 1901-09-21/1906-01-07 Minister for Foreign Affairs
office: 1908-08-27/1911-08-30 Minister for Foreign Affairs
see: #portsmouth-conference
```

```person {#takahira}
title: Takahira Kogorō
also: Takahira Kogoro; Kogoro Takahira; 高平小五郎
born: 1854 Ichinoseki
died: 1926-11-28
office: 1900/1905 Minister to the United States
office: 1908/1909 Ambassador to the United States
see: #portsmouth-conference
```

```person {#hayashi-tadasu}
title: Hayashi Tadasu
also: Tadasu Hayashi; Count Hayashi; 林董
born: 1850-04-11
died: 1913-07-10
office: 1900/1906 Minister, from December 1905 Ambassador, to the United Kingdom
office: 1906-05-19/1908-07-14 Minister for Foreign Affairs
```

```person {#katsura}
title: Katsura Tarō
also: Katsura Taro; Taro Katsura; 桂太郎
born: 1848-01-04 Hagi
died: 1913-10-10 Tokyo
office: 1901-06-02/1906-01-07 Prime Minister of Japan
office: 1908-07-14/1911-08-30 Prime Minister of Japan
office: 1912-12-21/1913-02-20 Prime Minister of Japan
```

```person {#terauchi}
title: Terauchi Masatake
also: 寺内正毅
born: 1852-02-05
died: 1919-11-03 Tokyo
office: 1910-10-01/1916-10-09 Governor-General of Korea
office: 1916-10-09/1918-09-29 Prime Minister of Japan
```

```person {#motono}
title: Motono Ichirō
also: Motono Ichiro; Ichiro Motono; 本野一郎
born: 1862-03-23 Saga
died: 1918-09-17 Tokyo
office: 1906/1916 Minister, from 1908 Ambassador, to Russia
office: 1916-11-21/1918-04-23 Minister for Foreign Affairs
```

## From the First World War to 1945

```person {#saionji}
title: Saionji Kinmochi
also: Saionji Kimmochi; Prince Saionji; 西園寺公望
born: 1849-12-07 Kyoto
died: 1940-11-24 Okitsu
office: 1906-01-07/1908-07-14 Prime Minister of Japan
office: 1911-08-30/1912-12-21 Prime Minister of Japan
```

```person {#makino}
title: Makino Nobuaki
also: Baron Makino; 牧野伸顕
born: 1861-11-24 Kagoshima
died: 1949-01-25
office: 1913-02-20/1914-04-16 Minister for Foreign Affairs
```

```person {#uchida-kosai}
title: Uchida Kōsai
also: Uchida Yasuya; Uchida Kosai; 内田康哉
born: 1865-11-17
died: 1936-03-12 Tokyo
office: 1911-10-16/1912-12-21 Minister for Foreign Affairs
office: 1918-09-29/1923-09-02 Minister for Foreign Affairs
office: 1932-07-06/1933-09-14 Minister for Foreign Affairs
```

```person {#shidehara}
title: Shidehara Kijūrō
also: Shidehara Kijuro; Kijuro Shidehara; 幣原喜重郎
born: 1872-09-13 Kadoma
died: 1951-03-10 Tokyo
office: 1924-06-11/1927-04-20 Minister for Foreign Affairs
office: 1929-07-02/1931-12-13 Minister for Foreign Affairs
office: 1945-10-09/1946-05-22 Prime Minister of Japan
```

```person {#kato-tomosaburo}
title: Katō Tomosaburō
also: Kato Tomosaburo; 加藤友三郎
born: 1861-04-22 Hiroshima
died: 1923-08-24 Tokyo
office: 1922-06-12/1923-08-24 Prime Minister of Japan
```

```person {#yoshizawa}
title: Yoshizawa Kenkichi
also: Kenkichi Yoshizawa; 芳澤謙吉; 芳沢謙吉
born: 1874-01-25
died: 1965-01-05
office: 1923/1929 Minister to China
office: 1932-01-14/1932-05-26 Minister for Foreign Affairs
see: #peking-conference-1925
```

```person {#hirota}
title: Hirota Kōki
also: Hirota Koki; Koki Hirota; 広田弘毅; 廣田弘毅
born: 1878-02-14 Fukuoka
died: 1948-12-23 Tokyo
office: 1930/1932 Ambassador to the Soviet Union
office: 1933-09-14/1936-04-02 Minister for Foreign Affairs
office: 1936-03-09/1937-02-02 Prime Minister of Japan
office: 1937-06-04/1938-05-26 Minister for Foreign Affairs
```

```person {#konoe}
title: Konoe Fumimaro
also: Prince Konoe; Konoye Fumimaro; Fumimaro Konoe; 近衛文麿
born: 1891-10-12 Tokyo
died: 1945-12-16 Tokyo
office: 1937-06-04/1939-01-05 Prime Minister of Japan
office: 1940-07-22/1941-10-18 Prime Minister of Japan
```

```person {#matsuoka}
title: Matsuoka Yōsuke
also: Matsuoka Yosuke; Yosuke Matsuoka; 松岡洋右
born: 1880-03-04
died: 1946-06-27 Tokyo
office: 1940-07-22/1941-07-18 Minister for Foreign Affairs
note: Led the delegation that walked out of the League of Nations in 1933; signed the neutrality pact with the Soviet Union in 1941.
```

```person {#tatekawa}
title: Tatekawa Yoshitsugu
also: Yoshitsugu Tatekawa; 建川美次
born: 1880-10-03 Niigata
died: 1945-09-09
office: 1940/1942 Ambassador to the Soviet Union
```

```person {#tojo}
title: Tōjō Hideki
also: Tojo Hideki; Hideki Tojo; General Tojo; 東條英機
born: 1884-12-30 Tokyo
died: 1948-12-23 Tokyo
office: 1941-10-18/1944-07-22 Prime Minister of Japan
```

```person {#togo-shigenori}
title: Tōgō Shigenori
also: Togo Shigenori; Shigenori Togo; 東郷茂徳
born: 1882-12-10
died: 1950-07-23 Tokyo
office: 1938/1940 Ambassador to the Soviet Union
office: 1941-10-18/1942-09-01 Minister for Foreign Affairs
office: 1945-04-09/1945-08-17 Minister for Foreign Affairs
```

```person {#sato-naotake}
title: Satō Naotake
also: Sato Naotake; Naotake Sato; Ambassador Satō; 佐藤尚武
born: 1882-10-30
died: 1971-12-18
office: 1937-03-03/1937-06-04 Minister for Foreign Affairs
office: 1942/1945 Ambassador to the Soviet Union
```

```person {#suzuki-kantaro}
title: Suzuki Kantarō
also: Suzuki Kantaro; Kantaro Suzuki; 鈴木貫太郎
born: 1868-01-18
died: 1948-04-17
office: 1945-04-07/1945-08-17 Prime Minister of Japan
```

```person {#umezu}
title: Umezu Yoshijirō
also: Umezu Yoshijiro; Yoshijiro Umezu; 梅津美治郎
born: 1882-01-04 Nakatsu
died: 1949-01-08 Tokyo
office: 1944-07-18/1945-09 Chief of the Army General Staff
```

```person {#hirohito}
title: Emperor Shōwa
short: Hirohito
also: Emperor Hirohito; Showa Emperor; 昭和天皇
born: 1901-04-29 Tokyo
died: 1989-01-07 Tokyo
office: 1926-12-25/1989-01-07 Emperor of Japan
```

## After 1945

```person {#shigemitsu}
title: Shigemitsu Mamoru
also: Mamoru Shigemitsu; 重光葵
born: 1887-07-29
died: 1957-01-26 Yugawara
office: 1943-04-20/1945-04-07 Minister for Foreign Affairs
office: 1945-08-17/1945-09-17 Minister for Foreign Affairs
office: 1954-12-10/1956-12-23 Minister for Foreign Affairs
note: Signed the Instrument of Surrender on 2 September 1945.
```

```person {#yoshida-shigeru}
title: Yoshida Shigeru
also: Shigeru Yoshida; 吉田茂
born: 1878-09-22 Tokyo
died: 1967-10-20 Ōiso
office: 1946-05-22/1947-05-24 Prime Minister of Japan
office: 1948-10-15/1954-12-10 Prime Minister of Japan
see: #san-francisco-conference-1951
```

```person {#okazaki-katsuo}
title: Okazaki Katsuo
also: Katsuo Okazaki; 岡崎勝男
born: 1897-07-10
died: 1965-10-10
office: 1952-04-30/1954-12-10 Minister for Foreign Affairs
```

```person {#hatoyama-ichiro}
title: Hatoyama Ichirō
also: Hatoyama Ichiro; Ichiro Hatoyama; Ichirō Hatoyama; 鳩山一郎
born: 1883-01-01 Tokyo
died: 1959-03-07 Tokyo
office: 1954-12-10/1956-12-23 Prime Minister of Japan
see: #moscow-negotiations-1956-autumn
```

```person {#kono-ichiro}
title: Kōno Ichirō
also: Kono Ichiro; Ichiro Kono; 河野一郎
born: 1898-06-02
died: 1965-07-08
office: 1954-12-10/1956-12-23 Minister of Agriculture and Forestry
```

```person {#matsumoto-shunichi}
title: Matsumoto Shun'ichi
also: Matsumoto Shunichi; Shunichi Matsumoto; 松本俊一
born: 1897
died: 1987
note: Plenipotentiary in the London negotiations and a signatory of the Joint Declaration of 1956.
```

```person {#ishibashi}
title: Ishibashi Tanzan
also: Tanzan Ishibashi; 石橋湛山
born: 1884-09-25 Tokyo
died: 1973-04-25 Tokyo
office: 1956-12-23/1957-02-25 Prime Minister of Japan
```

```person {#kishi}
title: Kishi Nobusuke
also: Nobusuke Kishi; 岸信介
born: 1896-11-13
died: 1987-08-07 Tokyo
office: 1957-02-25/1960-07-19 Prime Minister of Japan
```

```person {#sato-eisaku}
title: Satō Eisaku
also: Sato Eisaku; Eisaku Sato; 佐藤栄作
born: 1901-03-27
died: 1975-06-03 Tokyo
office: 1964-11-09/1972-07-07 Prime Minister of Japan
```

```person {#shiina}
title: Shiina Etsusaburō
also: Shiina Etsusaburo; 椎名悦三郎
born: 1898-01-16
died: 1979-09-30
office: 1964-07-18/1966-12-03 Minister for Foreign Affairs
```

```person {#tanaka-kakuei}
title: Tanaka Kakuei
also: Kakuei Tanaka; 田中角栄
born: 1918-05-04
died: 1993-12-16 Tokyo
office: 1972-07-07/1974-12-09 Prime Minister of Japan
see: #tanaka-brezhnev-summit
```

```person {#ohira}
title: Ōhira Masayoshi
also: Ohira Masayoshi; Masayoshi Ohira; 大平正芳
born: 1910-03-12
died: 1980-06-12 Tokyo
office: 1962-07-18/1964-07-18 Minister for Foreign Affairs
office: 1972-07-07/1974-07-16 Minister for Foreign Affairs
office: 1978-12-07/1980-06-12 Prime Minister of Japan
```

```person {#fukuda-takeo}
title: Fukuda Takeo
also: Takeo Fukuda; 福田赳夫
born: 1905-01-14
died: 1995-07-05 Tokyo
office: 1976-12-24/1978-12-07 Prime Minister of Japan
```

```person {#sonoda}
title: Sonoda Sunao
also: Sunao Sonoda; 園田直
born: 1913-12-11
died: 1984-04-02
office: 1977-11-28/1979-11-09 Minister for Foreign Affairs
```

```person {#kaifu}
title: Kaifu Toshiki
also: Toshiki Kaifu; 海部俊樹
born: 1931-01-02 Nagoya
died: 2022-01-09 Tokyo
office: 1989-08-10/1991-11-05 Prime Minister of Japan
```

```person {#miyazawa}
title: Miyazawa Kiichi
also: Kiichi Miyazawa; 宮澤喜一; 宮沢喜一
born: 1919-10-08
died: 2007-06-28 Tokyo
office: 1991-11-05/1993-08-09 Prime Minister of Japan
```

```person {#hosokawa}
title: Hosokawa Morihiro
also: Morihiro Hosokawa; 細川護熙; 細川護煕
born: 1938-01-14 Tokyo
office: 1993-08-09/1994-04-28 Prime Minister of Japan
see: #yeltsin-visit-to-tokyo
```

```person {#hashimoto}
title: Hashimoto Ryūtarō
also: Hashimoto Ryutaro; Ryutaro Hashimoto; 橋本龍太郎
born: 1937-07-29
died: 2006-07-01 Tokyo
office: 1996-01-11/1998-07-30 Prime Minister of Japan
```

```person {#obuchi}
title: Obuchi Keizō
also: Obuchi Keizo; Keizo Obuchi; 小渕恵三
born: 1937-06-25
died: 2000-05-14 Tokyo
office: 1998-07-30/2000-04-05 Prime Minister of Japan
```
␜persons/russia-and-the-soviet-union.md
# Persons of Russia and the Soviet Union

Rulers, chancellors, foreign ministers and envoys; days before February 1918 are given in both calendars.

## Empire

```person {#ivan-iv}
title: Ivan IV of Russia
short: Ivan IV
also: Ivan the Terrible; Иван Грозный
born: 1530-09-04 = julian:1530-08-25
died: 1584-03-28 = julian:1584-03-18 Moscow
office: 1533/1547 Grand Prince of Moscow
office: 1547/1584 Tsar of all Russia
```

```person {#peter-i}
title: Peter I of Russia
short: Peter the Great
also: Peter I; Пётр I
born: 1672-06-09 = julian:1672-05-30 Moscow
died: 1725-02-08 = julian:1725-01-28 Saint Petersburg
office: 1682/1721 Tsar of Russia
office: 1721/1725 Emperor of Russia
```

```person {#golovin}
title: Fyodor Alekseyevich Golovin
short: Fyodor Golovin
also: Feodor Golovin; Count Golovin
born: 1650
died: 1706
see: #nerchinsk-1689
```

```person {#bruce-james-daniel}
title: James Daniel Bruce
also: Yakov Vilimovich Bruce; Jacob Bruce
born: 1669
died: 1735
```

```person {#osterman}
title: Andrey Ivanovich Osterman
short: Andrey Osterman
also: Heinrich Johann Friedrich Ostermann; Andrei Ostermann
born: [1686,1687]
died: 1747
```

```person {#raguzinsky}
title: Sava Lukich Raguzinsky-Vladislavich
short: Sava Vladislavich
also: Sava Raguzinsky; Savva Raguzinsky
born: 1669
died: 1738
see: #kyakhta-1727
```

```person {#catherine-ii}
title: Catherine II of Russia
short: Catherine the Great
also: Catherine II; Екатерина II
born: 1729-05-02 Stettin
died: 1796-11-17 = julian:1796-11-06 Saint Petersburg
office: 1762/1796 Empress of Russia
```

```person {#paul-i}
title: Paul I of Russia
short: Paul I
born: 1754-10-01 = julian:1754-09-20 Saint Petersburg
died: 1801-03-23 = julian:1801-03-11 Saint Petersburg
office: 1796/1801 Emperor of Russia
```

```person {#alexander-i}
title: Alexander I of Russia
short: Alexander I
also: Tsar Alexander I; Александр I
born: 1777-12-23 = julian:1777-12-12 Saint Petersburg
died: 1825-12-01 = julian:1825-11-19 Taganrog
office: 1801-03-24/1825-12-01 Emperor of Russia
```

```person {#laxman}
title: Adam Laxman
also: Adam Kirillovich Laxman; Adam Laksman
born: 1766
died: 1806~
status: unverified
note: Brought castaways home to Japan in 1792 and was given a permit for Nagasaki in 1793.
```

```person {#rezanov}
title: Nikolai Petrovich Rezanov
short: Nikolai Rezanov
also: Nikolay Rezanov
born: 1764-04-08 = julian:1764-03-28 Saint Petersburg
died: 1807-03-13 = julian:1807-03-01 Krasnoyarsk
note: Envoy to Nagasaki in 1804 and 1805.
```

```person {#golovnin}
title: Vasily Mikhailovich Golovnin
short: Vasily Golovnin
also: Vasilii Golovnin; Captain Golovnin
born: 1776-04-19 = julian:1776-04-08
died: 1831-07-11 = julian:1831-06-29 Saint Petersburg
note: Held prisoner in Japan from 1811 to 1813.
```

```person {#nesselrode}
title: Karl Robert Nesselrode
also: Count Nesselrode; Karl Nesselrode; Karl Vasilyevich Nesselrode
born: 1780-12-14 Lisbon
died: 1862-03-23 Saint Petersburg
office: 1816/1856 Minister of Foreign Affairs of Russia
```

```person {#nicholas-i}
title: Nicholas I of Russia
short: Nicholas I
also: Tsar Nicholas I
born: 1796-07-06 = julian:1796-06-25 Tsarskoye Selo
died: 1855-03-02 = julian:1855-02-18 Saint Petersburg
office: 1825-12-01/1855-03-02 Emperor of Russia
```

```person {#alexander-ii}
title: Alexander II of Russia
short: Alexander II
also: Tsar Alexander II
born: 1818-04-29 = julian:1818-04-17 Moscow
died: 1881-03-13 = julian:1881-03-01 Saint Petersburg
office: 1855-03-02/1881-03-13 Emperor of Russia
```

```person {#putyatin}
title: Yevfimy Vasilyevich Putyatin
short: Yevfimy Putyatin
also: Evfimii Putiatin; Yevfimiy Putyatin; Efim Putiatin; Admiral Putyatin; Admiral Putiatin; Count Putyatin; Евфимий Путятин; プチャーチン
born: 1803-11-20 = julian:1803-11-08 Saint Petersburg
died: 1883-10-28 = julian:1883-10-16 Paris
see: #shimoda-1855; #putyatin-mission
note: Signed for Russia at Shimoda in 1855, at Nagasaki in 1857, and at Tientsin and Edo in 1858.
```

```person {#muravyov-amursky}
title: Nikolay Nikolayevich Muravyov-Amursky
short: Nikolay Muravyov-Amursky
also: Nikolai Muravyov; Muraviev-Amursky; Count Muravyov-Amursky
born: 1809-08-23 = julian:1809-08-11 Saint Petersburg
died: 1881-11-30 = julian:1881-11-18 Paris
office: 1847/1861 Governor-General of Eastern Siberia
see: #aigun-1858
```

```person {#ignatyev}
title: Nikolay Pavlovich Ignatyev
short: Nikolay Ignatyev
also: Nikolai Ignatiev; Count Ignatyev; Count Ignatieff
born: 1832-01-29 = julian:1832-01-17 Saint Petersburg
died: 1908-07-03 = julian:1908-06-20
see: #peking-1860; #san-stefano-1878
```

```person {#gorchakov}
title: Alexander Mikhailovich Gorchakov
short: Alexander Gorchakov
also: Prince Gorchakov; Aleksandr Gorchakov; Александр Горчаков
born: 1798-06-15 = julian:1798-06-04
died: 1883-03-11 = julian:1883-02-27 Baden-Baden
office: 1856/1882 Minister of Foreign Affairs of Russia
office: 1867/1883 Chancellor of the Russian Empire
see: #saint-petersburg-1875
```

```person {#stoeckl}
title: Eduard Andreyevich Stoeckl
short: Eduard de Stoeckl
also: Baron Stoeckl; Edouard de Stoeckl
born: 1804
died: 1892
note: Signed the cession of Alaska; he used the title of baron without holding it.
```

```person {#giers}
title: Nikolay Karlovich Giers
short: Nikolay Giers
also: Nikolai de Giers; Nicholas de Giers
born: 1820-05-21 = julian:1820-05-09
died: 1895-01-26 = julian:1895-01-14 Saint Petersburg
office: 1882/1895 Minister of Foreign Affairs of Russia
```

```person {#lobanov-rostovsky}
title: Aleksey Borisovich Lobanov-Rostovsky
short: Aleksey Lobanov-Rostovsky
also: Prince Lobanov-Rostovsky; Alexei Lobanov-Rostovsky
born: 1824-12-30 = julian:1824-12-18
died: 1896-08-30 = julian:1896-08-18
office: 1895/1896 Minister of Foreign Affairs of Russia
```

```person {#muravyov-mikhail}
title: Mikhail Nikolayevich Muravyov
short: Mikhail Muravyov
also: Count Muravyov; Count Mouravieff
born: 1845-04-19 = julian:1845-04-07
died: 1900-06-21 = julian:1900-06-08
office: 1897/1900 Minister of Foreign Affairs of Russia
```

```person {#lamsdorf}
title: Vladimir Nikolayevich Lamsdorf
short: Vladimir Lamsdorf
also: Count Lamsdorf; Count Lamsdorff
born: 1845-01-06 = julian:1844-12-25
died: 1907-03-19 = julian:1907-03-06
office: 1900/1906 Minister of Foreign Affairs of Russia
```

```person {#rosen}
title: Roman Romanovich Rosen
short: Roman Rosen
also: Baron Rosen; Baron Roman Rosen
born: 1847
died: 1921-12-31
office: 1903/1904 Minister to Japan
office: 1905/1911 Ambassador to the United States
see: #portsmouth-conference
```

```person {#witte}
title: Sergei Yulyevich Witte
short: Sergei Witte
also: Serge Witte; Sergius Witte; Count Witte; Сергей Витте; ウィッテ
born: 1849-06-29 = julian:1849-06-17 Tiflis
died: 1915-03-13 = julian:1915-02-28 Petrograd
office: 1892/1903 Minister of Finance of Russia
office: 1905-11/1906-05 Chairman of the Council of Ministers of Russia
see: #portsmouth-conference
```

```person {#izvolsky}
title: Alexander Petrovich Izvolsky
short: Alexander Izvolsky
also: Aleksandr Izvolsky; Alexandre Isvolsky
born: 1856-03-18 = julian:1856-03-06 Moscow
died: 1919-08-16 Paris
office: 1906/1910 Minister of Foreign Affairs of Russia
office: 1910/1917 Ambassador to France
```

```person {#sazonov}
title: Sergei Dmitrievich Sazonov
short: Sergei Sazonov
also: Sergey Sazonov
born: 1860-08-10 = julian:1860-07-29
died: 1927-12 Nice
office: 1910/1916 Minister of Foreign Affairs of Russia
```

```person {#nicholas-ii}
title: Nicholas II of Russia
short: Nicholas II
also: Tsar Nicholas II; Николай II; ニコライ2世
born: 1868-05-18 = julian:1868-05-06 Tsarskoye Selo
died: 1918-07-17 Yekaterinburg
office: 1894-11-01/1917-03-15 Emperor of Russia
```

## Soviet Union

```person {#lenin}
title: Vladimir Ilyich Lenin
short: Vladimir Lenin
also: Lenin; V. I. Lenin; Vladimir Ulyanov; Ленин; レーニン
born: 1870-04-22 = julian:1870-04-10 Simbirsk
died: 1924-01-21 Gorki
office: 1917-11-08/1924-01-21 Chairman of the Council of People's Commissars
```

```person {#trotsky}
title: Leon Trotsky
also: Trotsky; Lev Trotsky; Lev Davidovich Bronstein; Троцкий
born: 1879-11-07 = julian:1879-10-26
died: 1940-08-21 Coyoacán
office: 1917-11-08/1918-03-13 People's Commissar for Foreign Affairs of Soviet Russia
office: 1918-03-14/1925-01-26 People's Commissar for Military Affairs
```

```person {#sokolnikov}
title: Grigory Yakovlevich Sokolnikov
short: Grigory Sokolnikov
born: 1888-08-15 = julian:1888-08-03
died: 1939-05-21
note: Signed the Treaty of Brest-Litovsk for Soviet Russia.
```

```person {#chicherin}
title: Georgy Vasilyevich Chicherin
short: Georgy Chicherin
also: Georgi Chicherin; Чичерин
born: 1872-11-24 = julian:1872-11-12
died: 1936-07-07 Moscow
office: 1918-05-30/1930-07-21 People's Commissar for Foreign Affairs
```

```person {#joffe}
title: Adolf Abramovich Joffe
short: Adolf Joffe
also: Adolph Joffe; Adolf Yoffe; Иоффе
born: 1883-10-22 = julian:1883-10-10 Simferopol
died: 1927-11-16 Moscow
```

```person {#karakhan}
title: Lev Mikhailovich Karakhan
short: Lev Karakhan
also: Leo Karakhan; Лев Карахан; カラハン
born: 1889-02-01 = julian:1889-01-20 Tiflis
died: 1937-09-20 Moscow
office: 1923/1926 Plenipotentiary of the Soviet Union in China
see: #peking-conference-1925
```

```person {#litvinov}
title: Maxim Maximovich Litvinov
short: Maxim Litvinov
also: Maksim Litvinov; Литвинов
born: 1876-07-17 = julian:1876-07-05 Białystok
died: 1951-12-31 Moscow
office: 1930-07-21/1939-05-03 People's Commissar for Foreign Affairs
office: 1941/1943 Ambassador to the United States
```

```person {#stalin}
title: Joseph Vissarionovich Stalin
short: Joseph Stalin
also: Stalin; Iosif Stalin; Josef Stalin; Generalissimo Stalin; Сталин; スターリン
born: 1878-12-18 = julian:1878-12-06 Gori
died: 1953-03-05 Moscow
office: 1922-04-03/1953-03-05 General Secretary of the Communist Party
office: 1941-05-06/1953-03-05 Chairman of the Council of People's Commissars, then of the Council of Ministers
note: His official birthday was 21 December 1879; the title of General Secretary fell out of use after 1934.
```

```person {#molotov}
title: Vyacheslav Mikhailovich Molotov
short: Vyacheslav Molotov
also: Molotov; V. M. Molotov; Молотов; モロトフ
born: 1890-03-09 = julian:1890-02-25
died: 1986-11-08 Moscow
office: 1930-12-19/1941-05-06 Chairman of the Council of People's Commissars
office: 1939-05-03/1949-03-04 People's Commissar, then Minister, of Foreign Affairs
office: 1953-03-05/1956-06-01 Minister of Foreign Affairs of the Soviet Union
```

```person {#vyshinsky}
title: Andrey Yanuaryevich Vyshinsky
short: Andrey Vyshinsky
also: Andrei Vyshinsky; Вышинский
born: 1883-12-10 = julian:1883-11-28 Odessa
died: 1954-11-22 New York
office: 1949-03-04/1953-03-05 Minister of Foreign Affairs of the Soviet Union
```

```person {#malik}
title: Yakov Aleksandrovich Malik
short: Yakov Malik
also: Jacob Malik; Яков Малик
born: 1906
died: 1980-02-11 Moscow
office: 1942/1945 Ambassador to Japan
office: 1948/1952 Permanent Representative to the United Nations
office: 1953/1960 Ambassador to the United Kingdom
see: #london-negotiations-1955
```

```person {#zhukov}
title: Georgy Konstantinovich Zhukov
short: Georgy Zhukov
also: Marshal Zhukov; Жуков
born: 1896-12-01 = julian:1896-11-19
died: 1974-06-18 Moscow
office: 1955-02-09/1957-10-26 Minister of Defence of the Soviet Union
```

```person {#derevyanko}
title: Kuzma Nikolayevich Derevyanko
short: Kuzma Derevyanko
also: General Derevyanko; Kuzma Derevianko
born: 1904-11-14 = julian:1904-11-01
died: 1954-12-30 Moscow
note: Signed the Japanese Instrument of Surrender for the Soviet Union.
```

```person {#khrushchev}
title: Nikita Sergeyevich Khrushchev
short: Nikita Khrushchev
also: Khrushchev; Хрущёв; フルシチョフ
born: 1894-04-15 = julian:1894-04-03 Kalinovka
died: 1971-09-11 Moscow
office: 1953-09-07/1964-10-14 First Secretary of the Communist Party
office: 1958-03-27/1964-10-14 Chairman of the Council of Ministers
```

```person {#bulganin}
title: Nikolai Aleksandrovich Bulganin
short: Nikolai Bulganin
also: Nikolay Bulganin; Marshal Bulganin; Булганин; ブルガーニン
born: 1895-06-11 = julian:1895-05-30 Nizhny Novgorod
died: 1975-02-24 Moscow
office: 1955-02-08/1958-03-27 Chairman of the Council of Ministers
see: #moscow-negotiations-1956-autumn
```

```person {#shepilov}
title: Dmitri Trofimovich Shepilov
short: Dmitri Shepilov
also: Dmitry Shepilov; Шепилов
born: 1905-11-05 = julian:1905-10-23
died: 1995-08-18 Moscow
office: 1956-06-01/1957-02-15 Minister of Foreign Affairs of the Soviet Union
```

```person {#gromyko}
title: Andrei Andreyevich Gromyko
short: Andrei Gromyko
also: Andrey Gromyko; Громыко; グロムイコ
born: 1909-07-18 = julian:1909-07-05
died: 1989-07-02 Moscow
office: 1943/1946 Ambassador to the United States
office: 1946/1948 Permanent Representative to the United Nations
office: 1949/1952 First Deputy Minister of Foreign Affairs
office: 1957-02-15/1985-07-02 Minister of Foreign Affairs of the Soviet Union
office: 1985-07-02/1988-10-01 Chairman of the Presidium of the Supreme Soviet
see: #san-francisco-conference-1951
```

```person {#kosygin}
title: Alexei Nikolayevich Kosygin
short: Alexei Kosygin
also: Aleksey Kosygin; Косыгин
born: 1904-02-21 = julian:1904-02-08 Saint Petersburg
died: 1980-12-18 Moscow
office: 1964-10-15/1980-10-23 Chairman of the Council of Ministers
```

```person {#brezhnev}
title: Leonid Ilyich Brezhnev
short: Leonid Brezhnev
also: Brezhnev; Брежнев; ブレジネフ
born: 1906-12-19 = julian:1906-12-06 Kamenskoye
died: 1982-11-10 Moscow
office: 1964-10-14/1982-11-10 First, from 1966 General, Secretary of the Communist Party
office: 1960-05-07/1964-07-15 Chairman of the Presidium of the Supreme Soviet
office: 1977-06-16/1982-11-10 Chairman of the Presidium of the Supreme Soviet
see: #tanaka-brezhnev-summit
```

```person {#andropov}
title: Yuri Vladimirovich Andropov
short: Yuri Andropov
born: 1914-06-15 = julian:1914-06-02
died: 1984-02-09 Moscow
office: 1982-11-12/1984-02-09 General Secretary of the Communist Party
```

```person {#shevardnadze}
title: Eduard Amvrosievich Shevardnadze
short: Eduard Shevardnadze
also: Shevardnadze; Шеварднадзе
born: 1928-01-25
died: 2014-07-07 Tbilisi
office: 1985-07-02/1991-01 Minister of Foreign Affairs of the Soviet Union
office: 1995-11-26/2003-11-23 President of Georgia
```

```person {#gorbachev}
title: Mikhail Sergeyevich Gorbachev
short: Mikhail Gorbachev
also: Gorbachev; Mikhail Gorbachov; Горбачёв; ゴルバチョフ
born: 1931-03-02 Privolnoye
died: 2022-08-30 Moscow
office: 1985-03-11/1991-08-24 General Secretary of the Communist Party
office: 1990-03-15/1991-12-25 President of the Soviet Union
see: #gorbachev-visit-to-tokyo
```

```person {#yeltsin}
title: Boris Nikolayevich Yeltsin
short: Boris Yeltsin
also: Yeltsin; Eltsin; Ельцин; エリツィン
born: 1931-02-01 Butka
died: 2007-04-23 Moscow
office: 1991-07-10/1999-12-31 President of Russia
see: #yeltsin-visit-to-tokyo
```

```person {#putin}
title: Vladimir Vladimirovich Putin
short: Vladimir Putin
also: Путин
born: 1952-10-07 Leningrad
office: 2000-05-07/2008-05-07 President of Russia
office: 2008-05-08/2012-05-07 Prime Minister of Russia
office: 2012-05-07/.. President of Russia
```

```person {#medvedev}
title: Dmitry Anatolyevich Medvedev
short: Dmitry Medvedev
born: 1965-09-14 Leningrad
office: 2008-05-07/2012-05-07 President of Russia
office: 2012-05-08/2020-01-16 Prime Minister of Russia
```
␜places/east-asia-and-the-pacific.md
# Places of East Asia and the Pacific

Islands, ports and cities that treaties are named for or speak of, with the names they have had.

## Northern Pacific

```place {#kurils}
title: Kuril Islands
also: Kurils; Kurile Islands; Kuriles; Kuril Archipelago; Chishima; Chishima Islands; 千島列島; 千島; Курильские острова; Курилы
kind: island group
coordinates: 47.00, 152.00
within: #russia
name: 1875/1945 Chishima
name: 1945/.. Kuril'skiye ostrova
note: Divided between Etorofu and Urup in 1855, all Japanese from 1875, under Soviet and then Russian administration since 1945; Japan claims the southernmost islands.
```

```place {#northern-territories}
title: Southern Kuril Islands claimed by Japan
short: Northern Territories
also: Southern Kurils; South Kuril Islands; Northern Territories of Japan; 北方領土; Южные Курилы; four northern islands
kind: island group
coordinates: 44.10, 146.80
within: #russia
note: Etorofu, Kunashiri, Shikotan and the Habomai Islands; whether they belong to the Kuril Islands of the peace treaty is what the dispute is about.
```

```place {#etorofu}
title: Iturup
short: Etorofu
also: Etorofu-tō; Iturup Island; Etorofu Island; 択捉島; 択捉; Итуруп
kind: island
coordinates: 45.03, 147.62
within: #kurils
```

```place {#urup}
title: Urup
also: Uruppu; Urup Island; 得撫島; ウルップ島; Уруп
kind: island
coordinates: 45.92, 150.05
within: #kurils
```

```place {#kunashiri}
title: Kunashir
short: Kunashiri
also: Kunashiri-tō; Kunashir Island; 国後島; 国後; Кунашир
kind: island
coordinates: 44.13, 145.85
within: #kurils
```

```place {#shikotan}
title: Shikotan
also: Shikotan-tō; Shikotan Island; 色丹島; 色丹; Шикотан
kind: island
coordinates: 43.80, 146.75
within: #russia
```

```place {#habomai}
title: Habomai Islands
short: Habomai
also: Habomais; Habomai Archipelago; 歯舞群島; 歯舞諸島; 歯舞; Хабомаи
kind: island group
coordinates: 43.50, 146.13
within: #russia
```

```place {#shumshu}
title: Shumshu
also: Shimushu; Shumushu; 占守島; Шумшу
kind: island
coordinates: 50.75, 156.30
within: #kurils
```

```place {#sakhalin}
title: Sakhalin
also: Sakhalin Island; Saghalien; Saghalin; Karafuto Island; Kita Ezo; 樺太; サハリン; Сахалин; 庫頁島; 库页岛
kind: island
coordinates: 51.00, 143.00
within: #russia
name: 1855/1875 Karafuto, Sakhalin (joint possession)
note: Held in common from 1855 to 1875, Russian from 1875, divided at 50° north from 1905 to 1945.
```

```place {#south-sakhalin}
title: Southern Sakhalin
short: South Sakhalin
also: southern part of Sakhalin; 南樺太; Южный Сахалин
kind: region
coordinates: 47.50, 142.70
within: #sakhalin
name: 1907/1945 Karafuto
```

```place {#yuzhno-sakhalinsk}
title: Yuzhno-Sakhalinsk
kind: city
coordinates: 46.96, 142.74
within: #russia
name: 1882/1905 Vladimirovka
name: 1908/1946 Toyohara
name: 1946/.. Yuzhno-Sakhalinsk
status: unverified
```

```place {#vladivostok}
title: Vladivostok
also: Владивосток; ウラジオストク; 海參崴; Haishenwei
kind: city
coordinates: 43.12, 131.89
within: #russia
```

```place {#khabarovsk}
title: Khabarovsk
also: Хабаровск; ハバロフスク
kind: city
coordinates: 48.48, 135.08
within: #russia
name: 1858/1893 Khabarovka
name: 1893/.. Khabarovsk
```

```place {#petropavlovsk}
title: Petropavlovsk-Kamchatsky
also: Petropavlovsk in Kamchatka
kind: city
coordinates: 53.02, 158.65
within: #russia
```

```place {#kyakhta}
title: Kyakhta
also: Kiakhta; Kiachta; Кяхта; 恰克圖
kind: town
coordinates: 50.36, 106.45
within: #russia
```

```place {#nerchinsk}
title: Nerchinsk
also: Нерчинск; 尼布楚
kind: town
coordinates: 51.98, 116.58
within: #russia
```

## Japan

```place {#shimoda}
title: Shimoda
also: Simoda; 下田
kind: city
coordinates: 34.68, 138.95
within: #japan
```

```place {#portsmouth}
title: Portsmouth, New Hampshire
short: Portsmouth
also: Portsmouth Navy Yard; Portsmouth Naval Shipyard
kind: city
coordinates: 43.08, -70.76
within: #united-states
note: The treaty of 1905 was signed at the Navy Yard, which lies across the river at Kittery in Maine.
```

```place {#tokyo}
title: Tokyo
also: Tōkyō; Tokio; 東京; Токио
kind: city
coordinates: 35.68, 139.76
within: #japan
name: 1457/1868 Edo
name: 1868-09-03/.. Tōkyō
```

```place {#kyoto}
title: Kyoto
also: Kyōto; 京都
kind: city
coordinates: 35.01, 135.77
within: #japan
name: 0794/1868 Heian-kyō, Kyō, Miyako
```

```place {#shimonoseki}
title: Shimonoseki
also: 下関; 馬關
kind: city
coordinates: 33.95, 130.92
within: #japan
name: 1889/1902 Akamagaseki
name: 1902/.. Shimonoseki
note: The treaty of 1895 is called after Bakan, the old short name of the town, in Chinese.
```

```place {#kanagawa}
title: Kanagawa
also: 神奈川
kind: town
coordinates: 35.48, 139.63
within: #japan
note: Now a ward of Yokohama; the treaty of 1854 was signed at what became Yokohama.
```

```place {#nagasaki}
title: Nagasaki
also: 長崎; Нагасаки
kind: city
coordinates: 32.75, 129.88
within: #japan
```

```place {#hakodate}
title: Hakodate
also: Hakodadi; 函館; 箱館
kind: city
coordinates: 41.77, 140.73
within: #japan
```

```place {#hiroshima}
title: Hiroshima
also: 広島
kind: city
coordinates: 34.39, 132.46
within: #japan
```

```place {#okinawa}
title: Okinawa
also: 沖縄; Great Lew Chew
kind: island
coordinates: 26.50, 127.95
within: #japan
```

```place {#ogasawara}
title: Ogasawara Islands
short: Bonin Islands
also: Bonins; Ogasawara; 小笠原諸島
kind: island group
coordinates: 27.00, 142.20
within: #japan
note: Under the United States from 1945 to 26 June 1968.
```

```place {#takeshima}
title: Liancourt Rocks
short: Takeshima / Dokdo
also: Takeshima; Dokdo; Tokdo; 竹島; 독도; 獨島
kind: island group
coordinates: 37.24, 131.87
note: Held by South Korea, claimed by Japan.
```

```place {#senkaku}
title: Senkaku Islands
short: Senkaku / Diaoyu
also: Diaoyu Islands; Diaoyutai; Tiaoyutai; 尖閣諸島; 釣魚島; 釣魚臺; 钓鱼岛
kind: island group
coordinates: 25.75, 123.48
note: Administered by Japan, claimed by both Chinese governments.
```

## Korea and China

```place {#seoul}
title: Seoul
also: 서울; 京城; 漢城; ソウル
kind: city
coordinates: 37.57, 126.98
within: #south-korea
name: 1394/1910 Hanyang, Hanseong
name: 1910/1945 Keijō, Gyeongseong
name: 1945/.. Seoul
```

```place {#ganghwa}
title: Ganghwa Island
short: Ganghwa
also: Kanghwa; 江華島; 강화도
kind: island
coordinates: 37.71, 126.45
within: #south-korea
```

```place {#panmunjom}
title: Panmunjom
also: P'anmunjŏm; 板門店; 판문점
kind: village
coordinates: 37.96, 126.67
note: The armistice was signed in a hall north of the present demarcation line.
```

```place {#beijing}
title: Beijing
also: Peking; Pekin; 北京; Пекин
kind: city
coordinates: 39.90, 116.40
within: #prc
name: 1271/1368 Dadu, Khanbaliq
name: 1368/1403 Beiping
name: 1403/1928 Beijing (Peking)
name: 1928/1949 Beiping (Peiping)
name: 1949/.. Beijing
```

```place {#nanjing}
title: Nanjing
also: Nanking; 南京; 金陵
kind: city
coordinates: 32.06, 118.80
within: #prc
name: 1853/1864 Tianjing
```

```place {#tianjin}
title: Tianjin
also: Tientsin; 天津
kind: city
coordinates: 39.13, 117.20
within: #prc
```

```place {#shanghai}
title: Shanghai
also: 上海
kind: city
coordinates: 31.23, 121.47
within: #prc
```

```place {#guangzhou}
title: Guangzhou
also: Canton; 廣州; 广州
kind: city
coordinates: 23.13, 113.26
within: #prc
```

```place {#lushun}
title: Lüshun
short: Port Arthur
also: Port Arthur; Lushunkou; Ryojun; 旅順; 旅顺; Порт-Артур
kind: port
coordinates: 38.81, 121.24
within: #prc
name: 1898/1905 Port-Artur
name: 1905/1945 Ryojun
```

```place {#dalian}
title: Dalian
also: Dairen; Dalny; Dal'nii; Port Dalny; 大連; 大连; Дальний
kind: port
coordinates: 38.91, 121.61
within: #prc
name: 1899/1905 Dalny
name: 1905/1945 Dairen
name: 1950/1981 Lüda
```

```place {#qingdao}
title: Qingdao
also: Tsingtao; Tsingtau; 青島; 青岛
kind: port
coordinates: 36.07, 120.38
within: #prc
```

```place {#shenyang}
title: Shenyang
also: Mukden; 瀋陽; 沈阳; 奉天
kind: city
coordinates: 41.80, 123.43
within: #prc
name: 1634/1657 Shengjing (Mukden)
name: 1657/1929 Fengtian (Mukden)
name: 1929/1932 Shenyang
name: 1932/1945 Fengtian (Hōten)
name: 1945/.. Shenyang
```

```place {#changchun}
title: Changchun
also: 長春; 长春
kind: city
coordinates: 43.88, 125.32
within: #prc
name: 1932/1945 Hsinking (Xinjing, Shinkyō)
```

```place {#harbin}
title: Harbin
also: Kharbin; 哈爾濱; 哈尔滨; Харбин
kind: city
coordinates: 45.75, 126.63
within: #prc
```

```place {#aigun}
title: Aigun
also: Aihun; Aihui; 璦琿; 瑷珲; Айгунь
kind: town
coordinates: 49.98, 127.49
within: #prc
```

```place {#urumqi}
title: Ürümqi
also: Urumchi; Ürümchi; 烏魯木齊; 乌鲁木齐
kind: city
coordinates: 43.83, 87.62
within: #prc
name: 1763/1954 Dihua (Tihwa)
```

```place {#whampoa}
title: Whampoa
also: Huangpu; 黃埔
kind: anchorage
coordinates: 23.09, 113.41
within: #prc
```

```place {#chinese-eastern-railway}
title: Chinese Eastern Railway
also: Chinese Eastern; CER; 中東鐵路; 東清鐵道; КВЖД; North Manchuria Railway
kind: railway
coordinates: 45.75, 126.63
name: 1897/1935 Chinese Eastern Railway
name: 1935-03-23/1945-08 North Manchuria Railway
name: 1945-08/1952-12-31 Chinese Changchun Railway
```

```place {#manchuria}
title: Manchuria
also: North-East China; 滿洲; 満州; 東三省; Маньчжурия; Dongbei
kind: region
coordinates: 45.00, 125.00
within: #prc
```

```place {#outer-mongolia}
title: Outer Mongolia
also: 外蒙古; Внешняя Монголия
kind: region
coordinates: 47.00, 104.00
```

```place {#ulaanbaatar}
title: Ulaanbaatar
also: Ulan Bator; Улаанбаатар
kind: city
coordinates: 47.92, 106.92
within: #mongolia
name: 1706/1911 Ikh Khüree (Urga)
name: 1911/1924 Niislel Khüree (Urga)
name: 1924/.. Ulaanbaatar
status: unverified
```

```place {#taiwan}
title: Taiwan
also: Formosa; 臺灣; 台湾; 台灣; Тайвань
kind: island
coordinates: 23.70, 121.00
name: 1544/1945 Formosa (European usage)
status: unverified
```

```place {#pescadores}
title: Penghu Islands
short: Pescadores
also: Pescadores Islands; Penghu; 澎湖
kind: island group
coordinates: 23.57, 119.60
```

## South-East Asia and Oceania

```place {#ho-chi-minh-city}
title: Ho Chi Minh City
also: Saigon; Sài Gòn; Thành phố Hồ Chí Minh
kind: city
coordinates: 10.78, 106.70
within: #vietnam
name: 1859/1976 Saigon
name: 1976-07-02/.. Ho Chi Minh City
```

```place {#hanoi}
title: Hanoi
also: Hà Nội
kind: city
coordinates: 21.03, 105.85
within: #vietnam
name: 1010/1831 Thăng Long
name: 1831/.. Hà Nội
```

```place {#hue}
title: Hue
also: Huế
kind: city
coordinates: 16.46, 107.59
within: #vietnam
```

```place {#jakarta}
title: Jakarta
also: Djakarta
kind: city
coordinates: -6.21, 106.85
within: #indonesia
name: 1527/1619 Jayakarta
name: 1619/1942 Batavia
name: 1942/.. Jakarta
```

```place {#yangon}
title: Yangon
also: Rangoon
kind: city
coordinates: 16.80, 96.15
within: #burma
name: 1852/1989 Rangoon
name: 1989/.. Yangon
```

```place {#bangkok}
title: Bangkok
also: Krung Thep
kind: city
coordinates: 13.75, 100.50
within: #thailand
```

```place {#manila}
title: Manila
kind: city
coordinates: 14.60, 120.98
within: #philippines
```

```place {#singapore-island}
title: Singapore
kind: city
coordinates: 1.35, 103.82
within: #singapore
name: 1942-02-15/1945-09-12 Shōnan-tō
```

```place {#dili}
title: Dili
kind: city
coordinates: -8.56, 125.57
within: #timor-leste
```

```place {#canberra}
title: Canberra
kind: city
coordinates: -35.28, 149.13
within: #australia
```

```place {#waitangi}
title: Waitangi
kind: village
coordinates: -35.27, 174.08
within: #new-zealand
```

```place {#rarotonga}
title: Rarotonga
kind: island
coordinates: -21.23, -159.78
```
␜places/europe.md
# Places of Europe

Cities and regions of Europe where treaties were signed, or whose names changed with the states that held them.

## Russia, Ukraine, Belarus and the Baltic

```place {#saint-petersburg}
title: Saint Petersburg
also: St Petersburg; St. Petersburg; Санкт-Петербург; サンクトペテルブルク
kind: city
coordinates: 59.94, 30.31
within: #russia
name: 1703-05-27/1914-08-31 Saint Petersburg
name: 1914-08-31/1924-01-26 Petrograd
name: 1924-01-26/1991-09-06 Leningrad
name: 1991-09-06/.. Saint Petersburg
note: The change to Petrograd was ordered on 18 August 1914 Old Style, which is 31 August.
```

```place {#moscow}
title: Moscow
also: Москва; モスクワ; Moskva
kind: city
coordinates: 55.76, 37.62
within: #russia
```

```place {#volgograd}
title: Volgograd
also: Волгоград
kind: city
coordinates: 48.71, 44.51
within: #russia
name: 1589/1925-04-10 Tsaritsyn
name: 1925-04-10/1961-11-10 Stalingrad
name: 1961-11-10/.. Volgograd
```

```place {#kaliningrad}
title: Kaliningrad
also: Калининград; Królewiec
kind: city
coordinates: 54.71, 20.51
within: #russia
name: 1255/1946-07-04 Königsberg
name: 1946-07-04/.. Kaliningrad
```

```place {#yekaterinburg}
title: Yekaterinburg
also: Ekaterinburg; Екатеринбург
kind: city
coordinates: 56.84, 60.61
within: #russia
name: 1723/1924 Yekaterinburg
name: 1924/1991 Sverdlovsk
name: 1991/.. Yekaterinburg
```

```place {#nizhny-novgorod}
title: Nizhny Novgorod
also: Нижний Новгород
kind: city
coordinates: 56.33, 44.01
within: #russia
name: 1221/1932 Nizhny Novgorod
name: 1932/1990 Gorky
name: 1990/.. Nizhny Novgorod
```

```place {#sovetsk}
title: Sovetsk
short: Tilsit
also: Tilsit; Tilsitt; Tilžė; Советск
kind: city
coordinates: 55.08, 21.88
within: #russia
name: 1552/1946 Tilsit
name: 1946/.. Sovetsk
```

```place {#yalta}
title: Yalta
also: Jalta; Ялта; ヤルタ; Livadia
kind: city
coordinates: 44.50, 34.16
within: #crimea
note: The conference of 1945 met in the Livadia Palace.
```

```place {#crimea}
title: Crimea
also: Crimean Peninsula; Krym; Крым; Крим; Qırım; Taurida
kind: region
coordinates: 45.30, 34.40
within: #ukraine
note: Part of the Russian SFSR from 1921 to 1954 and of Ukraine from 19 February 1954; annexed by Russia on 18 March 2014, which the General Assembly of the United Nations does not recognise.
```

```place {#kyiv}
title: Kyiv
also: Kiev; Київ; Киев; Kijów
kind: city
coordinates: 50.45, 30.52
within: #ukraine
```

```place {#lviv}
title: Lviv
also: Lvov; Львів; Львов; Léopol; Leopolis
kind: city
coordinates: 49.84, 24.03
within: #ukraine
name: 1340/1772 Lwów
name: 1772/1918 Lemberg
name: 1918/1939 Lwów
name: 1939/.. Lvov, Lviv
```

```place {#pereiaslav}
title: Pereiaslav
also: Pereyaslav; Pereyaslavl; Переяслав
kind: town
coordinates: 50.07, 31.45
within: #ukraine
name: 1943/2019 Pereiaslav-Khmelnytskyi
```

```place {#brest}
title: Brest
short: Brest-Litovsk
also: Brest-Litovsk; Brześć; Brześć Litewski; Brześć nad Bugiem; Брест; Брест-Литовск
kind: city
coordinates: 52.10, 23.70
within: #belarus
name: 1795/1921 Brest-Litovsk
name: 1921/1939 Brześć nad Bugiem
name: 1939/.. Brest
```

```place {#vilnius}
title: Vilnius
also: Vilna; Wilno; Wilna; Вильнюс
kind: city
coordinates: 54.69, 25.28
within: #lithuania
name: 1922/1939 Wilno
```

```place {#riga}
title: Riga
also: Rīga; Рига
kind: city
coordinates: 56.95, 24.11
within: #latvia
```

```place {#tallinn}
title: Tallinn
also: Reval; Revel; Ревель
kind: city
coordinates: 59.44, 24.75
within: #estonia
name: 1219/1918 Reval
name: 1918/.. Tallinn
```

```place {#tartu}
title: Tartu
also: Dorpat; Yuryev; Дерпт; Юрьев
kind: city
coordinates: 58.38, 26.72
within: #estonia
name: 1224/1893 Dorpat
name: 1893/1918 Yuryev
name: 1918/.. Tartu
```

## Northern Europe

```place {#helsinki}
title: Helsinki
also: Helsingfors
kind: city
coordinates: 60.17, 24.94
within: #finland
```

```place {#turku}
title: Turku
short: Åbo
also: Åbo; Abo
kind: city
coordinates: 60.45, 22.27
within: #finland
```

```place {#uusikaupunki}
title: Uusikaupunki
short: Nystad
also: Nystad; Nystadt
kind: town
coordinates: 60.80, 21.41
within: #finland
```

```place {#hamina}
title: Hamina
short: Fredrikshamn
also: Fredrikshamn; Frederikshamn
kind: town
coordinates: 60.57, 27.20
within: #finland
```

```place {#oslo}
title: Oslo
kind: city
coordinates: 59.91, 10.75
within: #norway
name: 1624/1877 Christiania
name: 1877/1924 Kristiania
name: 1925-01-01/.. Oslo
note: Old Oslo burnt in 1624 and was refounded as Christiania.
```

```place {#stockholm}
title: Stockholm
kind: city
coordinates: 59.33, 18.07
within: #sweden
```

```place {#kiel}
title: Kiel
kind: city
coordinates: 54.32, 10.14
within: #germany
```

```place {#copenhagen}
title: Copenhagen
also: København
kind: city
coordinates: 55.68, 12.57
within: #denmark
```

```place {#roskilde}
title: Roskilde
kind: town
coordinates: 55.64, 12.08
within: #denmark
```

## Germany, Austria, Switzerland and the Low Countries

```place {#berlin}
title: Berlin
also: Берлин
kind: city
coordinates: 52.52, 13.40
within: #germany
```

```place {#potsdam}
title: Potsdam
also: Потсдам; ポツダム; Cecilienhof
kind: city
coordinates: 52.40, 13.06
within: #germany
```

```place {#munich}
title: Munich
also: München
kind: city
coordinates: 48.14, 11.58
within: #germany
```

```place {#munster}
title: Münster
also: Munster in Westphalia; Muenster
kind: city
coordinates: 51.96, 7.63
within: #germany
```

```place {#osnabruck}
title: Osnabrück
also: Osnabruck; Osnabrueck
kind: city
coordinates: 52.28, 8.05
within: #germany
```

```place {#augsburg}
title: Augsburg
kind: city
coordinates: 48.37, 10.90
within: #germany
```

```place {#rastatt}
title: Rastatt
also: Rastadt
kind: town
coordinates: 48.86, 8.20
within: #germany
```

```place {#frankfurt}
title: Frankfurt am Main
short: Frankfurt
also: Frankfort; Frankfort-on-the-Main
kind: city
coordinates: 50.11, 8.68
within: #germany
```

```place {#rijswijk}
title: Rijswijk
short: Ryswick
also: Ryswick
kind: town
coordinates: 52.04, 4.32
within: #netherlands
```

```place {#the-hague}
title: The Hague
also: Den Haag; 's-Gravenhage; La Haye; Гаага; ハーグ
kind: city
coordinates: 52.08, 4.31
within: #netherlands
```

```place {#utrecht}
title: Utrecht
kind: city
coordinates: 52.09, 5.12
within: #netherlands
```

```place {#nijmegen}
title: Nijmegen
also: Nimeguen; Nimwegen
kind: city
coordinates: 51.84, 5.86
within: #netherlands
```

```place {#breda}
title: Breda
kind: city
coordinates: 51.59, 4.78
within: #netherlands
```

```place {#maastricht}
title: Maastricht
kind: city
coordinates: 50.85, 5.69
within: #netherlands
```

```place {#ghent}
title: Ghent
also: Gent; Gand
kind: city
coordinates: 51.05, 3.72
within: #belgium
```

```place {#brussels}
title: Brussels
also: Bruxelles; Brussel
kind: city
coordinates: 50.85, 4.35
within: #belgium
```

```place {#schengen}
title: Schengen
kind: village
coordinates: 49.47, 6.36
within: #luxembourg
```

```place {#vienna}
title: Vienna
also: Wien; Вена
kind: city
coordinates: 48.21, 16.37
within: #austria
```

```place {#saint-germain-en-laye}
title: Saint-Germain-en-Laye
kind: town
coordinates: 48.90, 2.10
within: #france
```

```place {#geneva}
title: Geneva
also: Genève; Genf
kind: city
coordinates: 46.20, 6.15
within: #switzerland
```

```place {#locarno}
title: Locarno
kind: town
coordinates: 46.17, 8.80
within: #switzerland
```

```place {#lausanne}
title: Lausanne
kind: city
coordinates: 46.52, 6.63
within: #switzerland
note: The treaty of 1912 between Italy and the Ottoman Empire was signed at Ouchy, its harbour.
```

```place {#montreux}
title: Montreux
kind: town
coordinates: 46.43, 6.91
within: #switzerland
```

## France, Italy, Spain, Portugal and Britain

```place {#paris}
title: Paris
also: Париж
kind: city
coordinates: 48.86, 2.35
within: #france
```

```place {#versailles}
title: Versailles
kind: city
coordinates: 48.80, 2.13
within: #france
```

```place {#sevres}
title: Sèvres
also: Sevres
kind: town
coordinates: 48.82, 2.21
within: #france
```

```place {#compiegne}
title: Compiègne
also: Compiegne; Rethondes
kind: town
coordinates: 49.42, 2.83
within: #france
note: The armistices of 1918 and 1940 were signed in a railway carriage in the forest near Rethondes.
```

```place {#strasbourg}
title: Strasbourg
also: Strassburg
kind: city
coordinates: 48.58, 7.75
within: #france
name: 1681/1871 Strasbourg
name: 1871/1918 Straßburg
name: 1918/1940 Strasbourg
name: 1940/1944 Straßburg
name: 1944/.. Strasbourg
```

```place {#isle-of-pheasants}
title: Pheasant Island
also: Isle of Pheasants; Île des Faisans; Isla de los Faisanes
kind: island
coordinates: 43.34, -1.77
note: A condominium of Spain and France in the Bidasoa.
```

```place {#rome}
title: Rome
also: Roma
kind: city
coordinates: 41.90, 12.50
within: #italy
```

```place {#rapallo}
title: Rapallo
kind: town
coordinates: 44.35, 9.23
within: #italy
```

```place {#campoformido}
title: Campoformido
short: Campo Formio
also: Campo Formio; Campoformio
kind: village
coordinates: 46.02, 13.16
within: #italy
```

```place {#villafranca}
title: Villafranca di Verona
short: Villafranca
kind: town
coordinates: 45.35, 10.84
within: #italy
```

```place {#trieste}
title: Trieste
also: Triest; Trst
kind: city
coordinates: 45.65, 13.77
within: #italy
```

```place {#tordesillas}
title: Tordesillas
kind: town
coordinates: 41.50, -5.00
within: #spain
```

```place {#algeciras}
title: Algeciras
kind: city
coordinates: 36.13, -5.45
within: #spain
```

```place {#lisbon}
title: Lisbon
also: Lisboa
kind: city
coordinates: 38.72, -9.14
within: #portugal
```

```place {#london}
title: London
also: Londres; Лондон
kind: city
coordinates: 51.51, -0.13
within: #united-kingdom
```

```place {#windsor}
title: Windsor
kind: town
coordinates: 51.48, -0.61
within: #united-kingdom
```

```place {#belfast}
title: Belfast
kind: city
coordinates: 54.60, -5.93
within: #united-kingdom
```

## Central and south-eastern Europe

```place {#warsaw}
title: Warsaw
also: Warszawa; Варшава
kind: city
coordinates: 52.23, 21.01
within: #poland
```

```place {#gdansk}
title: Gdańsk
also: Gdansk; Danzig
kind: city
coordinates: 54.35, 18.65
within: #poland
name: 1793/1945 Danzig
name: 1945/.. Gdańsk
```

```place {#oliwa}
title: Oliwa
short: Oliva
also: Oliva
kind: town
coordinates: 54.41, 18.56
within: #poland
```

```place {#wroclaw}
title: Wrocław
also: Wroclaw; Breslau
kind: city
coordinates: 51.11, 17.04
within: #poland
name: 1741/1945 Breslau
name: 1945/.. Wrocław
```

```place {#szczecin}
title: Szczecin
also: Stettin
kind: city
coordinates: 53.43, 14.55
within: #poland
name: 1720/1945 Stettin
name: 1945/.. Szczecin
```

```place {#prague}
title: Prague
also: Praha; Prag
kind: city
coordinates: 50.08, 14.44
within: #czech-republic
```

```place {#slavkov}
title: Slavkov u Brna
short: Austerlitz
also: Austerlitz
kind: town
coordinates: 49.15, 16.88
within: #czech-republic
```

```place {#bratislava}
title: Bratislava
short: Pressburg
also: Pressburg; Preßburg; Pozsony; Prešporok
kind: city
coordinates: 48.15, 17.11
within: #slovakia
name: 1800/1919 Pressburg, Pozsony
name: 1919-03/.. Bratislava
```

```place {#budapest}
title: Budapest
kind: city
coordinates: 47.50, 19.04
within: #hungary
name: 1873-11-17/.. Budapest
```

```place {#sremski-karlovci}
title: Sremski Karlovci
short: Karlowitz
also: Karlowitz; Carlowitz; Karlóca; Karlofça
kind: town
coordinates: 45.20, 19.93
within: #serbia
```

```place {#pozarevac}
title: Požarevac
short: Passarowitz
also: Passarowitz; Pasarofça
kind: town
coordinates: 44.62, 21.18
within: #serbia
```

```place {#belgrade}
title: Belgrade
also: Beograd; Београд
kind: city
coordinates: 44.82, 20.46
within: #serbia
```

```place {#sarajevo}
title: Sarajevo
kind: city
coordinates: 43.86, 18.41
within: #bosnia-and-herzegovina
```

```place {#rijeka}
title: Rijeka
short: Fiume
also: Fiume
kind: city
coordinates: 45.33, 14.44
within: #croatia
name: 1779/1947 Fiume
name: 1947/.. Rijeka
```

```place {#bucharest}
title: Bucharest
also: București; Bucureşti
kind: city
coordinates: 44.43, 26.10
within: #romania
```

```place {#iasi}
title: Iași
short: Jassy
also: Jassy; Iasi; Yassy
kind: city
coordinates: 47.16, 27.59
within: #romania
```

```place {#kaynardzha}
title: Kaynardzha
short: Küçük Kaynarca
also: Küçük Kaynarca; Kuchuk Kainarji; Kuchuk-Kainardji; Кючук-Кайнарджи
kind: village
coordinates: 43.99, 27.50
within: #bulgaria
```

```place {#neuilly}
title: Neuilly-sur-Seine
kind: town
coordinates: 48.88, 2.27
within: #france
```

```place {#istanbul}
title: Istanbul
also: İstanbul; Constantinople; Konstantinopel; Константинополь; Царьград; Stamboul
kind: city
coordinates: 41.01, 28.96
within: #turkey
name: -0657/0330 Byzantium
name: 0330/1930 Constantinople
name: 1930-03-28/.. Istanbul
note: İstanbul was in Turkish use long before 1930, when the post stopped taking the other name; Ottoman documents also have Kostantiniyye.
```

```place {#san-stefano}
title: Yeşilköy
short: San Stefano
also: San Stefano; Ayastefanos
kind: village
coordinates: 40.96, 28.82
within: #turkey
name: 1926/.. Yeşilköy
```

```place {#edirne}
title: Edirne
short: Adrianople
also: Adrianople; Adrianopolis; Одрин
kind: city
coordinates: 41.68, 26.56
within: #turkey
```

```place {#mudros}
title: Mudros
also: Moudros; Mondros
kind: harbour
coordinates: 39.87, 25.27
within: #greece
```

```place {#corfu}
title: Corfu
also: Kerkyra
kind: island
coordinates: 39.60, 19.90
within: #greece
```
␜places/other-continents.md
# Places of the Americas, Africa, western and southern Asia

Cities, straits and villages outside Europe and East Asia.

## The Americas

```place {#san-francisco}
title: San Francisco
also: サンフランシスコ; 桑港; Yerba Buena
kind: city
coordinates: 37.77, -122.42
within: #united-states
name: 1835/1847-01-30 Yerba Buena
name: 1847-01-30/.. San Francisco
```

```place {#washington}
title: Washington, D.C.
short: Washington
also: Washington DC; District of Columbia; Вашингтон; ワシントン
kind: city
coordinates: 38.90, -77.04
within: #united-states
```

```place {#new-york}
title: New York
also: New York City; Lake Success
kind: city
coordinates: 40.71, -74.01
within: #united-states
name: 1625/1664 New Amsterdam
name: 1673/1674 New Orange
```

```place {#dayton}
title: Dayton, Ohio
short: Dayton
also: Wright-Patterson Air Force Base
kind: city
coordinates: 39.76, -84.19
within: #united-states
```

```place {#bretton-woods}
title: Bretton Woods
kind: village
coordinates: 44.26, -71.44
within: #united-states
```

```place {#camp-david}
title: Camp David
kind: residence
coordinates: 39.65, -77.46
within: #united-states
name: 1942/1953 Shangri-La
```

```place {#honolulu}
title: Honolulu
also: Pearl Harbor
kind: city
coordinates: 21.31, -157.86
within: #united-states
```

```place {#quebec-city}
title: Quebec City
short: Quebec
also: Québec
kind: city
coordinates: 46.81, -71.21
within: #canada
```

```place {#montreal}
title: Montreal
also: Montréal
kind: city
coordinates: 45.50, -73.57
within: #canada
```

```place {#ottawa}
title: Ottawa
kind: city
coordinates: 45.42, -75.70
within: #canada
name: 1826/1855 Bytown
name: 1855/.. Ottawa
```

```place {#guadalupe-hidalgo}
title: Guadalupe Hidalgo
also: Villa de Guadalupe Hidalgo; Villa Hidalgo
kind: town
coordinates: 19.48, -99.12
within: #mexico
note: Now part of Mexico City.
```

```place {#mexico-city}
title: Mexico City
also: Ciudad de México; Tlatelolco
kind: city
coordinates: 19.43, -99.13
within: #mexico
name: 1325~/1521 Tenochtitlan
```

```place {#panama-canal-zone}
title: Panama Canal Zone
also: Canal Zone
kind: territory
coordinates: 9.12, -79.75
name: 1903-11-18/1979-10-01 Canal Zone
```

```place {#havana}
title: Havana
also: La Habana
kind: city
coordinates: 23.13, -82.38
within: #cuba
```

```place {#falkland-islands}
title: Falkland Islands
also: Malvinas; Islas Malvinas; Falklands
kind: island group
coordinates: -51.75, -59.00
note: British since 1833 but for 2 April to 14 June 1982; claimed by Argentina.
```

```place {#rio-de-janeiro}
title: Rio de Janeiro
kind: city
coordinates: -22.91, -43.20
within: #brazil
```

```place {#montevideo}
title: Montevideo
kind: city
coordinates: -34.90, -56.19
within: #uruguay
```

```place {#buenos-aires}
title: Buenos Aires
kind: city
coordinates: -34.61, -58.38
within: #argentina
```

```place {#ancon}
title: Ancón
kind: town
coordinates: -11.77, -77.18
within: #peru
```

```place {#santo-domingo}
title: Santo Domingo
kind: city
coordinates: 18.47, -69.90
within: #dominican-republic
name: 1936-01-11/1961-11 Ciudad Trujillo
```

```place {#chapultepec}
title: Chapultepec
kind: castle
coordinates: 19.42, -99.18
within: #mexico
```

## Western and central Asia

```place {#ankara}
title: Ankara
also: Angora
kind: city
coordinates: 39.93, 32.86
within: #turkey
name: 1402/1930 Angora
name: 1930-03-28/.. Ankara
status: unverified
```

```place {#izmir}
title: İzmir
also: Izmir; Smyrna
kind: city
coordinates: 38.42, 27.14
within: #turkey
name: 1424/1930 Smyrna
name: 1930-03-28/.. İzmir
status: unverified
```

```place {#straits}
title: Turkish Straits
also: The Straits; Bosporus; Bosphorus; Dardanelles
kind: strait
coordinates: 40.70, 28.20
within: #turkey
```

```place {#kars}
title: Kars
kind: city
coordinates: 40.60, 43.10
within: #turkey
```

```place {#tbilisi}
title: Tbilisi
also: Tiflis; თბილისი
kind: city
coordinates: 41.72, 44.79
within: #georgia
name: 1801/1936 Tiflis
name: 1936-08-17/.. Tbilisi
```

```place {#yerevan}
title: Yerevan
also: Erivan; Երևան
kind: city
coordinates: 40.18, 44.51
within: #armenia
name: 1828/1936 Erivan
name: 1936/.. Yerevan
```

```place {#gulistan}
title: Gulistan
also: Golestan; Gülüstan
kind: village
coordinates: 40.10, 46.58
within: #azerbaijan
status: unverified
```

```place {#turkmenchay}
title: Torkamanchay
short: Turkmenchay
also: Turkmenchay; Turkmanchai
kind: village
coordinates: 37.58, 47.39
```

```place {#tehran}
title: Tehran
also: Teheran; تهران
kind: city
coordinates: 35.69, 51.39
within: #iran
```

```place {#baghdad}
title: Baghdad
also: Bagdad
kind: city
coordinates: 33.32, 44.37
within: #iraq
```

```place {#jerusalem}
title: Jerusalem
also: Yerushalayim; al-Quds
kind: city
coordinates: 31.78, 35.22
```

```place {#kadesh}
title: Kadesh
also: Qadesh
kind: city
coordinates: 34.56, 36.52
```

```place {#alma-ata}
title: Almaty
short: Alma-Ata
also: Alma-Ata; Алматы
kind: city
coordinates: 43.24, 76.89
within: #kazakhstan
name: 1854/1921 Verny
name: 1921/1993 Alma-Ata
name: 1993/.. Almaty
```

```place {#astana}
title: Astana
kind: city
coordinates: 51.17, 71.43
within: #kazakhstan
name: 1832/1961 Akmolinsk
name: 1961/1992 Tselinograd
name: 1992/1998-05-06 Akmola
name: 1998-05-06/2019-03-23 Astana
name: 2019-03-23/2022-09-17 Nur-Sultan
name: 2022-09-17/.. Astana
```

```place {#dushanbe}
title: Dushanbe
kind: city
coordinates: 38.54, 68.78
within: #tajikistan
name: 1929/1961 Stalinabad
name: 1961/.. Dushanbe
```

```place {#bishkek}
title: Bishkek
kind: city
coordinates: 42.87, 74.59
within: #kyrgyzstan
name: 1926/1991 Frunze
name: 1991/.. Bishkek
```

```place {#tashkent}
title: Tashkent
kind: city
coordinates: 41.30, 69.27
within: #uzbekistan
```

## Southern Asia

```place {#kolkata}
title: Kolkata
also: Calcutta
kind: city
coordinates: 22.57, 88.36
within: #india
name: 1690/2001 Calcutta
name: 2001-01-01/.. Kolkata
```

```place {#mumbai}
title: Mumbai
also: Bombay
kind: city
coordinates: 19.08, 72.88
within: #india
name: 1534/1995 Bombay
name: 1995/.. Mumbai
```

```place {#chennai}
title: Chennai
also: Madras
kind: city
coordinates: 13.08, 80.27
within: #india
name: 1639/1996 Madras
name: 1996/.. Chennai
```

```place {#simla}
title: Shimla
short: Simla
also: Simla
kind: city
coordinates: 31.10, 77.17
within: #india
```

```place {#lahore}
title: Lahore
kind: city
coordinates: 31.55, 74.34
within: #pakistan
```

```place {#karachi}
title: Karachi
kind: city
coordinates: 24.86, 67.01
within: #pakistan
```

```place {#dhaka}
title: Dhaka
also: Dacca
kind: city
coordinates: 23.81, 90.41
within: #bangladesh
name: 1608/1982 Dacca
name: 1982/.. Dhaka
```

```place {#rawalpindi}
title: Rawalpindi
kind: city
coordinates: 33.60, 73.05
within: #pakistan
```

```place {#gandamak}
title: Gandamak
kind: village
coordinates: 34.30, 70.04
within: #afghanistan
```

```place {#lhasa}
title: Lhasa
kind: city
coordinates: 29.65, 91.12
within: #prc
```

```place {#durand-line}
title: Durand Line
kind: frontier
coordinates: 34.10, 71.10
```

## Africa

```place {#kinshasa}
title: Kinshasa
also: Léopoldville; Leopoldville
kind: city
coordinates: -4.32, 15.31
within: #congo-kinshasa
name: 1881/1966-06-30 Léopoldville
name: 1966-06-30/.. Kinshasa
```

```place {#lubumbashi}
title: Lubumbashi
also: Élisabethville; Elisabethville
kind: city
coordinates: -11.66, 27.48
within: #congo-kinshasa
name: 1910/1966 Élisabethville
name: 1966/.. Lubumbashi
```

```place {#harare}
title: Harare
kind: city
coordinates: -17.83, 31.05
within: #zimbabwe
name: 1890/1982-04-18 Salisbury
name: 1982-04-18/.. Harare
```

```place {#maputo}
title: Maputo
kind: city
coordinates: -25.97, 32.58
within: #mozambique
name: 1876/1976 Lourenço Marques
name: 1976/.. Maputo
```

```place {#banjul}
title: Banjul
kind: city
coordinates: 13.45, -16.58
within: #gambia
name: 1816/1973 Bathurst
name: 1973/.. Banjul
```

```place {#malabo}
title: Malabo
kind: city
coordinates: 3.75, 8.78
within: #equatorial-guinea
name: 1827/1973 Santa Isabel
name: 1973/.. Malabo
status: unverified
```

```place {#ndjamena}
title: N'Djamena
also: Ndjamena; Fort-Lamy
kind: city
coordinates: 12.13, 15.06
within: #chad
name: 1900/1973 Fort-Lamy
name: 1973/.. N'Djamena
```

```place {#pretoria}
title: Pretoria
kind: city
coordinates: -25.75, 28.19
within: #south-africa
```

```place {#vereeniging}
title: Vereeniging
kind: city
coordinates: -26.67, 27.93
within: #south-africa
```

```place {#wuchale}
title: Wuchale
short: Ucciali
also: Ucciali; Wichale; Wuchalē
kind: village
coordinates: 11.50, 39.60
within: #ethiopia
status: unverified
```

```place {#addis-ababa}
title: Addis Ababa
also: Addis Abeba
kind: city
coordinates: 9.03, 38.74
within: #ethiopia
```

```place {#cairo}
title: Cairo
also: al-Qāhira; Le Caire
kind: city
coordinates: 30.04, 31.24
within: #egypt
```

```place {#suez-canal}
title: Suez Canal
kind: canal
coordinates: 30.60, 32.33
within: #egypt
```

```place {#tangier}
title: Tangier
also: Tangiers; Tanger
kind: city
coordinates: 35.77, -5.80
within: #morocco
```

```place {#fez}
title: Fez
also: Fès; Fes
kind: city
coordinates: 34.04, -5.00
within: #morocco
```

```place {#bardo}
title: Le Bardo
short: Bardo
also: Ksar Said; Kassar Said
kind: palace
coordinates: 36.81, 10.14
within: #tunisia
```

```place {#algiers}
title: Algiers
also: Alger
kind: city
coordinates: 36.75, 3.06
within: #algeria
```

```place {#lagos}
title: Lagos
kind: city
coordinates: 6.45, 3.40
within: #nigeria
```

```place {#carthage-city}
title: Carthage
kind: city
coordinates: 36.85, 10.32
within: #tunisia
```
␜polities/africa.md
# Africa

The independent states, the colonies whose names differ from theirs, and the kingdoms before them.

## Northern Africa and the Horn

```polity {#ethiopia}
title: Ethiopia
also: Ethiopian Empire; Abyssinia; Empire of Ethiopia; Federal Democratic Republic of Ethiopia; ኢትዮጵያ; Эфиопия; エチオピア; Abyssinie
kind: state
from: 1270
capital: Gondar; Addis Ababa
geography: Ethiopia; Abyssinia; ኢትዮጵያ; Эфиопия; エチオピア; Abyssinie
note: One record for the state under its running names, from the restored Solomonic dynasty; occupied by Italy from 5 May 1936 to 5 May 1941.
```

```polity {#ethiopian-empire}
title: Ethiopian Empire
kind: empire
from: 1270
until: 1975-03-21
successor: #derg
capital: Gondar; Addis Ababa
part-of: #ethiopia
note: The emperor was deposed on 12 September 1974.
```

```polity {#derg}
title: Provisional Military Government of Socialist Ethiopia
short: Derg
also: Dergue; People's Democratic Republic of Ethiopia
kind: regime
from: 1974-09-12
until: 1991-05-28
predecessor: #ethiopian-empire
capital: Addis Ababa
part-of: #ethiopia
note: A People's Democratic Republic from September 1987.
```

```polity {#italian-east-africa}
title: Italian East Africa
also: Africa Orientale Italiana; AOI
kind: colony
from: 1936-06-01
until: 1941-11-27
capital: Addis Ababa
geography: Italian East Africa
```

```polity {#eritrea}
title: State of Eritrea
short: Eritrea
kind: state
from: 1993-05-24
predecessor: #ethiopia
capital: Asmara
geography: Eritrea
note: Italian colony from 1 January 1890, federated with Ethiopia from 1952 and annexed in 1962; free of Ethiopian troops on 24 May 1991.
```

```polity {#somalia}
title: Federal Republic of Somalia
short: Somalia
also: Somali Republic; Somali Democratic Republic
kind: state
from: 1960-07-01
predecessor: #british-somaliland; #italian-somaliland
capital: Mogadishu
geography: Somalia
```

```polity {#british-somaliland}
title: British Somaliland Protectorate
short: British Somaliland
also: State of Somaliland
kind: protectorate
from: 1884
until: 1960-07-01
successor: #somalia
capital: Berbera; Hargeisa
geography: Somaliland; British Somaliland
note: Independent for five days from 26 June 1960.
```

```polity {#italian-somaliland}
title: Italian Somaliland
also: Somalia Italiana; Trust Territory of Somaliland
kind: colony
from: 1889
until: 1960-07-01
successor: #somalia
capital: Mogadishu
geography: Somaliland; Italian Somaliland
```

```polity {#somaliland}
title: Republic of Somaliland
short: Somaliland
kind: unrecognised state
from: 1991-05-18
predecessor: #somalia
capital: Hargeisa
geography: Somaliland
```

```polity {#djibouti}
title: Republic of Djibouti
short: Djibouti
also: French Somaliland; French Territory of the Afars and the Issas
kind: state
from: 1977-06-27
capital: Djibouti
geography: Djibouti; French Somaliland
note: French Somaliland until 1967.
```

```polity {#sudan}
title: Republic of the Sudan
short: Sudan
also: The Sudan; Republic of Sudan; Democratic Republic of the Sudan
kind: state
from: 1956-01-01
predecessor: #anglo-egyptian-sudan
capital: Khartoum
geography: Sudan; The Sudan
```

```polity {#anglo-egyptian-sudan}
title: Anglo-Egyptian Sudan
also: Anglo-Egyptian Condominium
kind: condominium
from: 1899-01-19
until: 1956-01-01
predecessor: #mahdist-state
successor: #sudan
capital: Khartoum
geography: Sudan
```

```polity {#mahdist-state}
title: Mahdist State
also: Mahdiyya; Mahdist Sudan
kind: state
from: 1885-01-26
until: 1899-11-24
successor: #anglo-egyptian-sudan
capital: Omdurman
```

```polity {#south-sudan}
title: Republic of South Sudan
short: South Sudan
kind: state
from: 2011-07-09
predecessor: #sudan
capital: Juba
geography: South Sudan
```

```polity {#libya}
title: State of Libya
short: Libya
also: Kingdom of Libya; United Kingdom of Libya; Libyan Arab Republic; Libyan Arab Jamahiriya; Socialist People's Libyan Arab Jamahiriya
kind: state
from: 1951-12-24
predecessor: #italian-libya
capital: Tripoli; Benghazi
geography: Libya
```

```polity {#italian-libya}
title: Italian Libya
also: Libia italiana; Italian Tripolitania and Cyrenaica
kind: colony
from: 1911-11-05
until: 1951-12-24
predecessor: #ottoman-empire
successor: #libya
capital: Tripoli
geography: Libya; Tripolitania; Cyrenaica
note: Annexation was proclaimed on 5 November 1911; under British and French administration from 1943, Italy gave it up in 1947.
```

```polity {#tripolitania}
title: Regency of Tripoli
short: Tripoli
also: Ottoman Tripolitania; Tarabulus
kind: regency
from: 1551
until: 1912-10-18
predecessor: #ottoman-empire
successor: #italian-libya
capital: Tripoli
geography: Tripoli
```

```polity {#tunisia}
title: Republic of Tunisia
short: Tunisia
also: Kingdom of Tunisia; Tunisian Republic; Tunisie
kind: state
from: 1956-03-20
predecessor: #beylik-of-tunis
capital: Tunis
geography: Tunisia; Tunisie
```

```polity {#beylik-of-tunis}
title: Regency of Tunis
short: Tunis
also: Beylik of Tunis; French Protectorate of Tunisia; French Tunisia
kind: regency
from: 1574
until: 1956-03-20
predecessor: #ottoman-empire
successor: #tunisia
capital: Tunis
geography: Tunis; Tunisia
note: A French protectorate from 12 May 1881.
```

```polity {#algeria}
title: People's Democratic Republic of Algeria
short: Algeria
also: Algérie
kind: state
from: [1962-07-03,1962-07-05]
predecessor: #french-algeria
capital: Algiers
geography: Algeria; Algérie
note: France recognised independence on 3 July 1962; Algeria keeps 5 July.
```

```polity {#french-algeria}
title: French Algeria
also: Algérie française
kind: colony
from: 1830-07-05
until: 1962-07-05
predecessor: #regency-of-algiers
successor: #algeria
capital: Algiers
geography: Algeria
```

```polity {#provisional-government-of-the-algerian-republic}
title: Provisional Government of the Algerian Republic
also: GPRA; FLN
kind: government in exile
from: 1958-09-19
until: 1962-09
successor: #algeria
capital: Cairo; Tunis
geography: FLN
note: Formed by the National Liberation Front of 1954.
```

```polity {#regency-of-algiers}
title: Regency of Algiers
short: Algiers
also: Dey of Algiers; Ottoman Algeria
kind: regency
from: 1516
until: 1830-07-05
successor: #french-algeria
capital: Algiers
geography: Algiers
```

```polity {#morocco}
title: Kingdom of Morocco
short: Morocco
also: Maroc; Marruecos; Марокко; Sherifian Empire; Moroccan Sultanate
kind: state
from: 0788
capital: Fez; Marrakesh; Rabat
geography: Morocco; Maroc; Marruecos; Марокко; Sherifian Empire
note: One record for the state under its running name, from the Idrisids; under French and Spanish protection from 1912 to 2 March and 7 April 1956.
```

```polity {#sultanate-of-morocco}
title: Sultanate of Morocco
short: Sherifian Empire
also: Alawi Morocco; Alaouite Morocco
kind: state
from: 1666
until: 1957-08-14
successor: #morocco
capital: Fez; Meknes; Rabat
part-of: #morocco
```

```polity {#french-protectorate-in-morocco}
title: French Protectorate in Morocco
also: French Morocco
kind: protectorate
from: 1912-03-30
until: 1956-03-02
capital: Rabat
part-of: #morocco
```

```polity {#spanish-protectorate-in-morocco}
title: Spanish Protectorate in Morocco
also: Spanish Morocco
kind: protectorate
from: 1912-11-27
until: 1956-04-07
capital: Tetuan
part-of: #morocco
```

```polity {#tangier-international-zone}
title: Tangier International Zone
also: International Zone of Tangier
kind: international zone
from: 1923-12-18
until: 1956-10-29
capital: Tangier
part-of: #morocco
geography: Tangier
```

```polity {#rif-republic}
title: Republic of the Rif
short: Rif Republic
kind: unrecognised state
from: 1921-09-18
until: 1926-05-27
capital: Ajdir
```

```polity {#spanish-sahara}
title: Spanish Sahara
also: Sáhara español; Río de Oro; Western Sahara
kind: colony
from: 1884-12-26
until: 1976-02-26
capital: Villa Cisneros; El Aaiún
geography: Western Sahara; Río de Oro
```

```polity {#sadr}
title: Sahrawi Arab Democratic Republic
also: SADR; Saharan Arab Democratic Republic; Polisario; Polisario Front
kind: partly recognised state
from: 1976-02-27
predecessor: #spanish-sahara
geography: Polisario; Polisario Front
note: The Polisario Front was founded in May 1973.
```

```polity {#mauritania}
title: Islamic Republic of Mauritania
short: Mauritania
also: Mauritanie
kind: state
from: 1960-11-28
predecessor: #french-west-africa
capital: Nouakchott
geography: Mauritania; Mauritanie
```

## West Africa

```polity {#mali-empire}
title: Mali Empire
kind: empire
from: 1235~
until: 1600~
capital: Niani
geography: Mali
```

```polity {#songhai-empire}
title: Songhai Empire
also: Songhay Empire
kind: empire
from: 1464~
until: 1591
capital: Gao
```

```polity {#sokoto-caliphate}
title: Sokoto Caliphate
also: Fulani Empire
kind: caliphate
from: 1804
until: 1903
successor: #northern-nigeria
capital: Sokoto
geography: Sokoto Caliphate
```

```polity {#ashanti-empire}
title: Asante Empire
short: Ashanti
also: Ashanti Empire; Asante Kingdom; Kingdom of Ashanti
kind: state
from: 1701
until: 1901-09-26
successor: #gold-coast
capital: Kumasi
geography: Ashanti; Asante
```

```polity {#kingdom-of-dahomey}
title: Kingdom of Dahomey
kind: state
from: 1600~
until: 1894
successor: #french-dahomey
capital: Abomey
geography: Dahomey
```

```polity {#french-dahomey}
title: French Dahomey
kind: colony
from: 1894-06-22
until: 1960-08-01
predecessor: #kingdom-of-dahomey
successor: #dahomey
capital: Porto-Novo
geography: Dahomey
```

```polity {#dahomey}
title: Republic of Dahomey
short: Dahomey
also: République du Dahomey
kind: state
from: 1960-08-01
until: 1975-11-30
predecessor: #french-dahomey
successor: #benin
capital: Porto-Novo
geography: Dahomey
```

```polity {#benin}
title: Republic of Benin
short: Benin
also: People's Republic of Benin; Bénin
kind: state
from: 1960-08-01
predecessor: #dahomey
capital: Porto-Novo
geography: Benin; Bénin
note: The state of Dahomey, renamed on 30 November 1975; the old kingdom of Benin lay in Nigeria.
```

```polity {#gold-coast}
title: Gold Coast
also: British Gold Coast; Gold Coast Colony
kind: colony
from: 1821
until: 1957-03-06
successor: #ghana
capital: Cape Coast; Accra
geography: Gold Coast
```

```polity {#ghana}
title: Republic of Ghana
short: Ghana
kind: state
from: 1957-03-06
predecessor: #gold-coast
capital: Accra
geography: Ghana
source: Ghana Independence Act 1957
note: The medieval empire of Ghana lay elsewhere.
```

```polity {#nigeria}
title: Federal Republic of Nigeria
short: Nigeria
also: Federation of Nigeria; Colony and Protectorate of Nigeria
kind: federation
from: 1914-01-01
predecessor: #northern-nigeria; #southern-nigeria
capital: Lagos; Abuja
geography: Nigeria
note: A British colony until 1 October 1960.
```

```polity {#northern-nigeria}
title: Northern Nigeria Protectorate
kind: protectorate
from: 1900-01-01
until: 1914-01-01
successor: #nigeria
capital: Lokoja; Zungeru
geography: Northern Nigeria
```

```polity {#southern-nigeria}
title: Southern Nigeria Protectorate
kind: protectorate
from: 1900-01-01
until: 1914-01-01
successor: #nigeria
capital: Calabar; Lagos
geography: Southern Nigeria
```

```polity {#biafra}
title: Republic of Biafra
short: Biafra
kind: unrecognised state
from: 1967-05-30
until: 1970-01-15
predecessor: #nigeria
successor: #nigeria
capital: Enugu; Umuahia; Owerri
geography: Biafra
```

```polity {#senegal}
title: Republic of Senegal
short: Senegal
also: Sénégal
kind: state
from: 1960-08-20
predecessor: #mali-federation
capital: Dakar
geography: Senegal; Sénégal
```

```polity {#mali-federation}
title: Mali Federation
also: Fédération du Mali
kind: federation
from: 1959-04-04
until: 1960-08-20
predecessor: #french-west-africa
successor: #senegal; #mali
capital: Dakar
note: Independent from 20 June 1960.
```

```polity {#mali}
title: Republic of Mali
short: Mali
kind: state
from: 1960-09-22
predecessor: #mali-federation
capital: Bamako
geography: Mali
note: French Sudan before; in the Mali Federation until August 1960.
```

```polity {#upper-volta}
title: Republic of Upper Volta
short: Upper Volta
also: Haute-Volta; French Upper Volta
kind: state
from: 1960-08-05
until: 1984-08-04
successor: #burkina-faso
capital: Ouagadougou
geography: Upper Volta; Haute-Volta; French Upper Volta
```

```polity {#burkina-faso}
title: Burkina Faso
kind: state
from: 1984-08-04
predecessor: #upper-volta
capital: Ouagadougou
geography: Burkina Faso
```

```polity {#niger}
title: Republic of the Niger
short: Niger
also: Republic of Niger
kind: state
from: 1960-08-03
predecessor: #french-west-africa
capital: Niamey
geography: Niger
```

```polity {#ivory-coast}
title: Republic of Côte d'Ivoire
short: Côte d'Ivoire
also: Ivory Coast
kind: state
from: 1960-08-07
predecessor: #french-west-africa
capital: Abidjan; Yamoussoukro
geography: Ivory Coast; Côte d'Ivoire
```

```polity {#guinea}
title: Republic of Guinea
short: Guinea
also: Guinée; Guinea-Conakry; People's Revolutionary Republic of Guinea
kind: state
from: 1958-10-02
predecessor: #french-west-africa
capital: Conakry
geography: Guinea; Guinée
```

```polity {#guinea-bissau}
title: Republic of Guinea-Bissau
short: Guinea-Bissau
also: Portuguese Guinea
kind: state
from: 1973-09-24
capital: Madina do Boé; Bissau
geography: Guinea-Bissau; Portuguese Guinea
note: Recognised by Portugal on 10 September 1974.
```

```polity {#cape-verde}
title: Republic of Cabo Verde
short: Cape Verde
also: Cabo Verde; Cape Verde Islands
kind: state
from: 1975-07-05
capital: Praia
geography: Cape Verde; Cabo Verde; Cape Verde Islands
```

```polity {#gambia}
title: Republic of The Gambia
short: The Gambia
also: Gambia
kind: state
from: 1965-02-18
capital: Banjul
geography: Gambia; The Gambia
```

```polity {#sierra-leone}
title: Republic of Sierra Leone
short: Sierra Leone
also: Colony of Sierra Leone; Sierra Leone Colony and Protectorate
kind: state
from: 1808-01-01
capital: Freetown
geography: Sierra Leone
note: A British colony until 27 April 1961.
```

```polity {#liberia}
title: Republic of Liberia
short: Liberia
also: Commonwealth of Liberia
kind: state
from: 1847-07-26
capital: Monrovia
geography: Liberia
```

```polity {#togo}
title: Togolese Republic
short: Togo
also: French Togoland
kind: state
from: 1960-04-27
predecessor: #togoland
capital: Lomé
geography: Togo
```

```polity {#togoland}
title: Togoland Protectorate
short: Togoland
also: German Togoland; German Togo; British Togoland
kind: colony
from: 1884-07-05
until: 1960-04-27
successor: #togo; #ghana
capital: Lomé
geography: Togoland; Togo; British Togoland
note: German until 26 August 1914, then divided into a French and a British mandate.
```

## Central Africa

```polity {#kingdom-of-kongo}
title: Kingdom of Kongo
short: Kongo
kind: state
from: 1390~
until: 1914
capital: Mbanza Kongo
geography: Kongo
```

```polity {#congo-free-state}
title: Congo Free State
also: Independent State of the Congo; État indépendant du Congo; Leopold's Congo
kind: state
from: 1885-07-01
until: 1908-11-15
successor: #belgian-congo
capital: Vivi; Boma
geography: Congo
note: Recognised at the close of the Berlin Conference in February 1885, proclaimed on 1 July.
```

```polity {#belgian-congo}
title: Belgian Congo
also: Congo belge
kind: colony
from: 1908-11-15
until: 1960-06-30
predecessor: #congo-free-state
successor: #congo-kinshasa
capital: Boma; Léopoldville
geography: Congo
```

```polity {#congo-kinshasa}
title: Democratic Republic of the Congo
short: DR Congo
also: DRC; Congo-Kinshasa; Congo-Léopoldville; Republic of the Congo (Léopoldville); Republic of the Congo; Congo
kind: state
from: 1960-06-30
predecessor: #belgian-congo
capital: Kinshasa
geography: Congo; Republic of the Congo
note: Republic of the Congo until 1964, Zaire from 27 October 1971 to 17 May 1997.
```

```polity {#zaire}
title: Republic of Zaire
short: Zaire
also: Zaïre
kind: state
from: 1971-10-27
until: 1997-05-17
predecessor: #congo-kinshasa
successor: #congo-kinshasa
capital: Kinshasa
note: The name of the Democratic Republic of the Congo in these years.
```

```polity {#katanga}
title: State of Katanga
short: Katanga
kind: unrecognised state
from: 1960-07-11
until: 1963-01-21
predecessor: #congo-kinshasa
successor: #congo-kinshasa
capital: Élisabethville
geography: Katanga
```

```polity {#congo-brazzaville}
title: Republic of the Congo
short: Congo (Brazzaville)
also: Congo-Brazzaville; People's Republic of the Congo; Middle Congo; Moyen-Congo
kind: state
from: 1960-08-15
predecessor: #french-equatorial-africa
capital: Brazzaville
geography: Congo; Middle Congo; Moyen-Congo; Republic of the Congo
```

```polity {#gabon}
title: Gabonese Republic
short: Gabon
kind: state
from: 1960-08-17
predecessor: #french-equatorial-africa
capital: Libreville
geography: Gabon
```

```polity {#central-african-republic}
title: Central African Republic
also: Central African Empire; Ubangi-Shari; Oubangui-Chari
kind: state
from: 1958-12-01
predecessor: #french-equatorial-africa
capital: Bangui
geography: Ubangi-Shari; Oubangui-Chari
note: Ubangi-Shari before 1958; independent since 13 August 1960; an empire from 4 December 1976 to 21 September 1979.
```

```polity {#chad}
title: Republic of Chad
short: Chad
also: Tchad
kind: state
from: 1960-08-11
predecessor: #french-equatorial-africa
capital: N'Djamena
geography: Chad; Tchad
```

```polity {#cameroon}
title: Republic of Cameroon
short: Cameroon
also: Cameroun; French Cameroons; United Republic of Cameroon; Federal Republic of Cameroon
kind: state
from: 1960-01-01
predecessor: #kamerun
capital: Yaoundé
geography: Cameroon; Cameroun; French Cameroons
```

```polity {#kamerun}
title: German Kamerun
short: Kamerun
also: German Cameroon; Cameroons; British Cameroons
kind: colony
from: 1884-07-12
until: 1961-10-01
successor: #cameroon; #nigeria
capital: Buea; Yaoundé
geography: Kamerun; Cameroons; British Cameroons
note: German until February 1916, then divided into a French and a British mandate; the British part was divided between Nigeria and Cameroon in 1961.
```

```polity {#equatorial-guinea}
title: Republic of Equatorial Guinea
short: Equatorial Guinea
also: Spanish Guinea
kind: state
from: 1968-10-12
capital: Malabo
geography: Equatorial Guinea; Spanish Guinea
```

```polity {#sao-tome-and-principe}
title: Democratic Republic of São Tomé and Príncipe
short: São Tomé and Príncipe
also: Sao Tome and Principe
kind: state
from: 1975-07-12
capital: São Tomé
geography: São Tomé and Príncipe; Sao Tome and Principe
```

## East Africa and the islands

```polity {#german-east-africa}
title: German East Africa
also: Deutsch-Ostafrika
kind: colony
from: 1885-02-27
until: [1918-11-25,1920-01-10]
successor: #tanganyika; #ruanda-urundi
capital: Bagamoyo; Dar es Salaam
```

```polity {#tanganyika}
title: Tanganyika
also: Tanganyika Territory; Republic of Tanganyika
kind: state
from: 1920-01-10
until: 1964-04-26
predecessor: #german-east-africa
successor: #tanzania
capital: Dar es Salaam
geography: Tanganyika
note: A British mandate and trust territory until 9 December 1961.
```

```polity {#zanzibar}
title: Sultanate of Zanzibar
short: Zanzibar
also: People's Republic of Zanzibar; State of Zanzibar
kind: state
from: 1856
until: 1964-04-26
successor: #tanzania
capital: Zanzibar
geography: Zanzibar
note: Separate from Oman after 1856; a British protectorate from 1890 to 10 December 1963.
```

```polity {#tanzania}
title: United Republic of Tanzania
short: Tanzania
kind: state
from: 1964-04-26
predecessor: #tanganyika; #zanzibar
capital: Dar es Salaam; Dodoma
geography: Tanzania
```

```polity {#east-africa-protectorate}
title: East Africa Protectorate
also: British East Africa
kind: protectorate
from: 1895-07-01
until: 1920-07-23
successor: #kenya
capital: Mombasa; Nairobi
geography: British East Africa
```

```polity {#kenya}
title: Republic of Kenya
short: Kenya
also: Kenya Colony; Colony and Protectorate of Kenya
kind: state
from: 1920-07-23
predecessor: #east-africa-protectorate
capital: Nairobi
geography: Kenya
note: A British colony until 12 December 1963.
```

```polity {#uganda}
title: Republic of Uganda
short: Uganda
also: Uganda Protectorate
kind: state
from: 1894-06-18
capital: Entebbe; Kampala
geography: Uganda
note: A British protectorate until 9 October 1962.
```

```polity {#buganda}
title: Kingdom of Buganda
short: Buganda
kind: state
geography: Buganda
capital: Mengo
note: Within the Uganda Protectorate by the agreement of 1900; abolished in 1967, restored without power in 1993.
```

```polity {#ruanda-urundi}
title: Ruanda-Urundi
kind: mandate
from: 1916
until: 1962-07-01
predecessor: #german-east-africa
successor: #rwanda; #burundi
capital: Usumbura
geography: Ruanda-Urundi
```

```polity {#rwanda}
title: Republic of Rwanda
short: Rwanda
also: Ruanda
kind: state
from: 1962-07-01
predecessor: #ruanda-urundi
capital: Kigali
geography: Rwanda; Ruanda
```

```polity {#burundi}
title: Republic of Burundi
short: Burundi
also: Kingdom of Burundi; Urundi
kind: state
from: 1962-07-01
predecessor: #ruanda-urundi
capital: Bujumbura; Gitega
geography: Burundi; Urundi
```

```polity {#madagascar}
title: Republic of Madagascar
short: Madagascar
also: Malagasy Republic; Democratic Republic of Madagascar
kind: state
from: 1960-06-26
predecessor: #merina-kingdom
capital: Tananarive
geography: Madagascar
note: Malagasy Republic from 1958 to 1975.
```

```polity {#merina-kingdom}
title: Kingdom of Madagascar
short: Merina Kingdom
also: Kingdom of Imerina
kind: state
from: 1540~
until: 1897-02-28
successor: #madagascar
capital: Antananarivo
geography: Madagascar
```

```polity {#mauritius}
title: Republic of Mauritius
short: Mauritius
also: Isle de France
kind: state
from: 1968-03-12
capital: Port Louis
geography: Mauritius; Isle de France
```

```polity {#seychelles}
title: Republic of Seychelles
short: Seychelles
kind: state
from: 1976-06-29
capital: Victoria
geography: Seychelles
```

```polity {#comoros}
title: Union of the Comoros
short: Comoros
also: Comoro Islands
kind: state
from: 1975-07-06
capital: Moroni
geography: Comoros; Comoro Islands
```

## Southern Africa

```polity {#cape-colony}
title: Cape Colony
also: Cape of Good Hope; Colony of the Cape of Good Hope; Dutch Cape Colony
kind: colony
from: 1652-04-06
until: 1910-05-31
successor: #union-of-south-africa
capital: Cape Town
geography: Cape of Good Hope
```

```polity {#natal}
title: Colony of Natal
short: Natal
also: Natalia Republic
kind: colony
from: 1843-05-04
until: 1910-05-31
successor: #union-of-south-africa
capital: Pietermaritzburg
geography: Natal
```

```polity {#zulu-kingdom}
title: Zulu Kingdom
also: Zululand; Kingdom of the Zulu
kind: state
from: 1816
until: 1897
successor: #natal
capital: Ulundi
geography: Zululand
```

```polity {#orange-free-state}
title: Orange Free State
also: Oranje-Vrijstaat; OFS
kind: state
from: 1854-02-23
until: 1902-05-31
successor: #orange-river-colony
capital: Bloemfontein
geography: Orange Free State
note: Annexed by proclamation on 24 May 1900; the name was used again for a province of South Africa from 1910 to 1995.
```

```polity {#orange-river-colony}
title: Orange River Colony
kind: colony
from: 1900-05-24
until: 1910-05-31
predecessor: #orange-free-state
successor: #union-of-south-africa
capital: Bloemfontein
```

```polity {#south-african-republic}
title: South African Republic
short: Transvaal
also: ZAR; Transvaal; Transvaal Republic; Zuid-Afrikaansche Republiek; Transvaal State
kind: state
from: 1852-01-17
until: 1902-05-31
successor: #transvaal-colony
capital: Potchefstroom; Pretoria
geography: Transvaal
note: Under British rule from 12 April 1877 to 8 August 1881; annexed by proclamation on 1 September 1900.
```

```polity {#transvaal-colony}
title: Transvaal Colony
kind: colony
from: 1877-04-12
until: 1910-05-31
predecessor: #south-african-republic
successor: #union-of-south-africa
capital: Pretoria
geography: Transvaal
note: From 1877 to 1881 and again from 1900.
```

```polity {#union-of-south-africa}
title: Union of South Africa
also: Unie van Suid-Afrika
kind: dominion
from: 1910-05-31
until: 1961-05-31
predecessor: #cape-colony; #natal; #transvaal-colony; #orange-river-colony
successor: #south-africa
capital: Pretoria; Cape Town
geography: South Africa
source: South Africa Act 1909
```

```polity {#south-africa}
title: Republic of South Africa
short: South Africa
also: RSA; Suid-Afrika
kind: state
from: 1910-05-31
predecessor: #union-of-south-africa
capital: Pretoria; Cape Town; Bloemfontein
geography: South Africa; Suid-Afrika
note: One record for the state under its running name; a republic since 31 May 1961.
```

```polity {#german-south-west-africa}
title: German South West Africa
also: Deutsch-Südwestafrika
kind: colony
from: 1884-08-07
until: [1915-07-09,1920-12-17]
successor: #south-west-africa
capital: Windhoek
```

```polity {#south-west-africa}
title: South West Africa
also: South-West Africa; Suidwes-Afrika
kind: mandate
from: [1915-07-09,1920-12-17]
until: 1990-03-21
predecessor: #german-south-west-africa
successor: #namibia
capital: Windhoek
geography: South West Africa; South-West Africa
note: The General Assembly ended the mandate on 27 October 1966 and named the country Namibia in 1968.
```

```polity {#namibia}
title: Republic of Namibia
short: Namibia
kind: state
from: 1990-03-21
predecessor: #south-west-africa
capital: Windhoek
geography: Namibia
```

```polity {#botswana}
title: Republic of Botswana
short: Botswana
kind: state
from: 1966-09-30
predecessor: #bechuanaland
capital: Gaborone
geography: Botswana
```

```polity {#bechuanaland}
title: Bechuanaland Protectorate
short: Bechuanaland
kind: protectorate
from: 1885-03-31
until: 1966-09-30
successor: #botswana
capital: Mafeking
geography: Bechuanaland
```

```polity {#lesotho}
title: Kingdom of Lesotho
short: Lesotho
kind: state
from: 1966-10-04
predecessor: #basutoland
capital: Maseru
geography: Lesotho
```

```polity {#basutoland}
title: Territory of Basutoland
short: Basutoland
also: Kingdom of the Basotho
kind: protectorate
from: 1868-03-12
until: 1966-10-04
successor: #lesotho
capital: Maseru
geography: Basutoland
```

```polity {#eswatini}
title: Kingdom of Eswatini
short: Eswatini
also: Swaziland; Kingdom of Swaziland
kind: state
from: 1968-09-06
capital: Mbabane; Lobamba
geography: Swaziland; Eswatini
note: Renamed on 19 April 2018; a British protectorate before 1968.
```

```polity {#southern-rhodesia}
title: Southern Rhodesia
also: Colony of Southern Rhodesia
kind: colony
from: 1923-09-12
until: 1980-04-18
successor: #zimbabwe
capital: Salisbury
geography: Southern Rhodesia; Rhodesia
note: In the federation of 1953 to 1963; British law went on calling the country by this name after the declaration of 1965.
```

```polity {#federation-of-rhodesia-and-nyasaland}
title: Federation of Rhodesia and Nyasaland
also: Central African Federation
kind: federation
from: 1953-08-01
until: 1963-12-31
predecessor: #southern-rhodesia; #northern-rhodesia; #nyasaland
successor: #southern-rhodesia; #northern-rhodesia; #nyasaland
capital: Salisbury
```

```polity {#rhodesia}
title: Republic of Rhodesia
short: Rhodesia
kind: unrecognised state
from: 1965-11-11
until: 1979-06-01
predecessor: #southern-rhodesia
successor: #zimbabwe-rhodesia
capital: Salisbury
geography: Rhodesia
note: A republic from 2 March 1970.
```

```polity {#zimbabwe-rhodesia}
title: Zimbabwe Rhodesia
kind: unrecognised state
from: 1979-06-01
until: 1979-12-12
predecessor: #rhodesia
successor: #southern-rhodesia
capital: Salisbury
```

```polity {#zimbabwe}
title: Republic of Zimbabwe
short: Zimbabwe
kind: state
from: 1980-04-18
predecessor: #southern-rhodesia
capital: Harare
geography: Zimbabwe
source: Zimbabwe Act 1979
```

```polity {#northern-rhodesia}
title: Northern Rhodesia
kind: protectorate
from: 1911-08-17
until: 1964-10-24
successor: #zambia
capital: Livingstone; Lusaka
geography: Northern Rhodesia
```

```polity {#zambia}
title: Republic of Zambia
short: Zambia
kind: state
from: 1964-10-24
predecessor: #northern-rhodesia
capital: Lusaka
geography: Zambia
```

```polity {#nyasaland}
title: Nyasaland Protectorate
short: Nyasaland
also: British Central Africa Protectorate
kind: protectorate
from: 1891-05-14
until: 1964-07-06
successor: #malawi
capital: Zomba
geography: Nyasaland
note: Named British Central Africa from 1893 to 1907.
```

```polity {#malawi}
title: Republic of Malawi
short: Malawi
kind: state
from: 1964-07-06
predecessor: #nyasaland
capital: Zomba; Lilongwe
geography: Malawi
```

```polity {#mozambique}
title: Republic of Mozambique
short: Mozambique
also: People's Republic of Mozambique; Moçambique
kind: state
from: 1975-06-25
predecessor: #portuguese-east-africa
capital: Maputo
geography: Mozambique; Moçambique
```

```polity {#portuguese-east-africa}
title: Portuguese East Africa
also: Portuguese Mozambique
kind: colony
from: 1498~
until: 1975-06-25
successor: #mozambique
capital: Lourenço Marques
geography: Portuguese East Africa; Portuguese Mozambique
```

```polity {#angola}
title: Republic of Angola
short: Angola
also: People's Republic of Angola
kind: state
from: 1975-11-11
predecessor: #portuguese-west-africa
capital: Luanda
geography: Angola
```

```polity {#portuguese-west-africa}
title: Portuguese West Africa
also: Portuguese Angola
kind: colony
from: 1575~
until: 1975-11-11
successor: #angola
capital: Luanda
geography: Portuguese West Africa; Portuguese Angola
```
␜polities/antiquity-and-the-middle-ages.md
# Antiquity and the early Middle Ages

States of the ancient Near East and the Mediterranean, Rome and Byzantium, and the kingdoms after Rome. Years before Christ are counted
astronomically: −0030 is 31 BC.

## The Near East

```polity {#ancient-egypt}
title: Ancient Egypt
also: Pharaonic Egypt
kind: state
from: -3100~
until: -0029
successor: #roman-empire
capital: Memphis; Thebes; Pi-Ramesses; Alexandria
geography: Egypt; Ancient Egypt
```

```polity {#hittite-empire}
title: Hittite Empire
also: Hatti; Hittites; Kingdom of Hatti; Land of Hatti
kind: empire
from: -1649~
until: -1177~
capital: Hattusa
geography: Hatti; Hittites
```

```polity {#mitanni}
title: Mitanni
also: Hanigalbat
kind: state
from: -1550~
until: -1259~
capital: Washukanni
```

```polity {#assyria}
title: Assyria
also: Neo-Assyrian Empire; Assyrian Empire
kind: empire
from: -2024~
until: -0608
successor: #neo-babylonian-empire
capital: Assur; Nimrud; Nineveh
geography: Assyria
```

```polity {#babylonia}
title: Babylonia
also: Old Babylonian Empire; Babylon
kind: state
from: -1893~
until: -0538
successor: #achaemenid-empire
capital: Babylon
geography: Babylonia; Babylon
```

```polity {#neo-babylonian-empire}
title: Neo-Babylonian Empire
also: Chaldean Empire; Second Babylonian Empire
kind: empire
from: -0625
until: -0538
successor: #achaemenid-empire
capital: Babylon
part-of: #babylonia
```

```polity {#kingdom-of-judah}
title: Kingdom of Judah
kind: state
from: -0930~
until: -0585
successor: #neo-babylonian-empire
capital: Jerusalem
geography: Judah
```

```polity {#achaemenid-empire}
title: Achaemenid Empire
also: Persian Empire; First Persian Empire; Achaemenid Persia
kind: empire
from: -0549
until: -0329
successor: #macedon
capital: Persepolis; Susa
geography: Persian Empire; Persia
```

```polity {#parthian-empire}
title: Parthian Empire
also: Parthia; Arsacid Empire; Arsacids
kind: empire
from: -0246~
until: 0224
predecessor: #seleucid-empire
successor: #sasanian-empire
capital: Ctesiphon
geography: Parthia
```

```polity {#sasanian-empire}
title: Sasanian Empire
also: Sassanid Empire; Sasanid Empire; Neo-Persian Empire; Sasanian Persia; Sassanid Persia
kind: empire
from: 0224
until: 0651
predecessor: #parthian-empire
successor: #rashidun-caliphate
capital: Ctesiphon
geography: Persian Empire; Persia
```

## Greece

```polity {#athens}
title: Athens
also: Classical Athens; Athenian Empire; Athenian state
kind: city-state
from: -0507
until: -0321
geography: Athens
note: Counted from Cleisthenes to the Macedonian garrison of 322 BC.
```

```polity {#sparta}
title: Sparta
also: Lacedaemon; Lacedaemonians; Spartans
kind: city-state
from: -0899~
until: -0191
geography: Sparta; Lacedaemon
```

```polity {#delian-league}
title: Delian League
also: Athenian League
kind: alliance
from: -0477
until: -0403
```

```polity {#peloponnesian-league}
title: Peloponnesian League
kind: alliance
from: -0550~
until: -0365~
```

```polity {#macedon}
title: Macedon
also: Kingdom of Macedonia; Macedonian Empire
kind: state
from: -0807~
until: -0167
successor: #seleucid-empire; #ptolemaic-kingdom; #roman-republic
capital: Aigai; Pella
geography: Macedonia; Macedon
```

```polity {#seleucid-empire}
title: Seleucid Empire
also: Seleucids; Seleucid Kingdom
kind: empire
from: -0311
until: -0062
predecessor: #macedon
successor: #roman-republic; #parthian-empire
capital: Seleucia; Antioch
```

```polity {#ptolemaic-kingdom}
title: Ptolemaic Kingdom
also: Ptolemaic Egypt; Ptolemies
kind: state
from: -0304
until: -0029
predecessor: #macedon
successor: #roman-empire
capital: Alexandria
```

```polity {#pergamon}
title: Kingdom of Pergamon
short: Pergamon
also: Attalid Kingdom; Pergamum
kind: state
from: -0281
until: -0132
successor: #roman-republic
capital: Pergamon
geography: Pergamon; Pergamum
```

## Rome, Carthage, Byzantium

```polity {#roman-republic}
title: Roman Republic
also: Republican Rome; Res publica Romana; Rome
kind: republic
from: -0508
until: -0026
successor: #roman-empire
capital: Rome
geography: Rome; Roman Republic
note: The first year, 509 BC, is traditional; it ends with the titles given to Augustus in January 27 BC. Rome had republics again in 1798 and 1849.
```

```polity {#roman-empire}
title: Roman Empire
also: Imperium Romanum; Imperial Rome
kind: empire
from: -0026
until: 0476
predecessor: #roman-republic
successor: #western-roman-empire; #byzantine-empire
capital: Rome; Constantinople
geography: Rome; Roman Empire
note: In the east it lasted to 1453 in its own view.
```

```polity {#western-roman-empire}
title: Western Roman Empire
kind: empire
from: 0395-01-18 = julian:0395-01-17
until: 0480
predecessor: #roman-empire
successor: #odoacers-kingdom
capital: Milan; Ravenna
note: Romulus Augustulus was deposed in 476; Julius Nepos was killed in 480.
```

```polity {#odoacers-kingdom}
title: Kingdom of Italy under Odoacer
short: Odoacer's kingdom
kind: state
from: 0476
until: 0493
successor: #ostrogothic-kingdom
capital: Ravenna
```

```polity {#ostrogothic-kingdom}
title: Ostrogothic Kingdom
also: Ostrogoths
kind: state
from: 0493
until: 0553
successor: #byzantine-empire
capital: Ravenna
geography: Ostrogoths
```

```polity {#visigothic-kingdom}
title: Visigothic Kingdom
also: Visigoths
kind: state
from: 0418
until: 0720~
capital: Toulouse; Toledo
geography: Visigoths
```

```polity {#vandal-kingdom}
title: Vandal Kingdom
also: Vandals
kind: state
from: 0435
until: 0534
successor: #byzantine-empire
capital: Carthage
geography: Vandals
```

```polity {#carthage}
title: Carthage
also: Punic state; Carthaginian Empire; Carthaginians
kind: city-state
from: -0813~
until: -0145
successor: #roman-republic
capital: Carthage
geography: Carthage
```

```polity {#byzantine-empire}
title: Byzantine Empire
also: Byzantium; Eastern Roman Empire; Empire of the Romans
kind: empire
from: 0395-01-18 = julian:0395-01-17
until: 1453-06-07 = julian:1453-05-29
predecessor: #roman-empire
successor: #ottoman-empire
capital: Constantinople
geography: Byzantium
note: The founding of Constantinople in 330 is also taken as the beginning; the Latins held the city from 1204 to 1261.
```

```polity {#latin-empire}
title: Latin Empire of Constantinople
short: Latin Empire
also: Empire of Romania
kind: empire
from: 1204
until: 1261-08-01 = julian:1261-07-25
predecessor: #byzantine-empire
successor: #byzantine-empire
capital: Constantinople
```

```polity {#empire-of-trebizond}
title: Empire of Trebizond
kind: state
from: 1204
until: 1461-08-24 = julian:1461-08-15
successor: #ottoman-empire
capital: Trebizond
```

## After Rome

```polity {#frankish-kingdom}
title: Frankish Kingdom
also: Kingdom of the Franks; Frankish Empire; Francia; Carolingian Empire; Regnum Francorum
kind: state
from: 0481
until: 0843
successor: #france; #holy-roman-empire
capital: Tournai; Paris; Aachen
geography: Francia
```

```polity {#east-francia}
title: East Francia
also: East Frankish Kingdom
kind: state
from: 0843
until: 0962-02-07 = julian:0962-02-02
predecessor: #frankish-kingdom
successor: #holy-roman-empire
```

```polity {#lombard-kingdom}
title: Kingdom of the Lombards
short: Lombard Kingdom
also: Lombards
kind: state
from: 0568
until: 0774
successor: #frankish-kingdom
capital: Pavia
geography: Lombards
```

```polity {#first-bulgarian-empire}
title: First Bulgarian Empire
also: First Bulgarian State; Danube Bulgaria
kind: state
from: 0681
until: 1018
successor: #byzantine-empire
capital: Pliska; Preslav; Ohrid
geography: Bulgaria
```

```polity {#second-bulgarian-empire}
title: Second Bulgarian Empire
kind: state
from: 1185
until: 1396
predecessor: #byzantine-empire
successor: #ottoman-empire
capital: Tarnovo
geography: Bulgaria
```

```polity {#serbian-empire}
title: Serbian Empire
also: Empire of Stefan Dušan
kind: empire
from: 1346-04-24 = julian:1346-04-16
until: 1371
capital: Skopje; Prizren
```

```polity {#hanseatic-league}
title: Hanseatic League
also: Hanse; Hansa
kind: league
from: 1356~
until: 1669~
capital: Lübeck
geography: Hanse; Hansa; Hanseatic League
```

```polity {#cordoba-caliphate}
title: Caliphate of Córdoba
also: Umayyad Caliphate of Córdoba
kind: caliphate
from: 0929-01-21 = julian:0929-01-16
until: 1031
capital: Córdoba
```
␜polities/austria-and-central-europe.md
# Austria and central Europe

The Habsburg lands and their successors: Austria, Hungary, Bohemia, Czechoslovakia and its parts; Switzerland and Liechtenstein.

## Austria

```polity {#austria}
title: Austria
also: Republic of Austria; Republik Österreich; Österreich; House of Austria; Австрия; オーストリア; 奥地利; 墺国
kind: state
from: 1156-09-24 = julian:1156-09-17
capital: Vienna
geography: Austria; Österreich; Австрия; オーストリア; 奥地利; 墺国; House of Austria
note: One record for the state under its running name, from the duchy of 1156 through the Habsburg monarchy to the republic; see the regimes for their own dates. Under German rule from 1938 to 1945.
```

```polity {#habsburg-monarchy}
title: Habsburg Monarchy
also: Habsburg Empire; Habsburg lands; Danubian Monarchy; Austrian Monarchy; Archduchy of Austria; Habsburgermonarchie
kind: composite monarchy
from: 1526
until: 1804-08-11
successor: #austrian-empire
capital: Vienna; Prague
part-of: #austria
geography: Habsburg Monarchy; Habsburg Empire; Habsburg lands; Danubian Monarchy; Austrian Monarchy; Archduchy of Austria
note: The name is a historians' one and is used to 1918.
```

```polity {#austrian-empire}
title: Austrian Empire
also: Empire of Austria; Imperial Austria; Kaisertum Österreich; オーストリア帝国
kind: empire
from: 1804-08-11
until: 1867-03-30
predecessor: #habsburg-monarchy
successor: #austria-hungary
capital: Vienna
part-of: #austria
source: Patent of Francis II of 11 August 1804
```

```polity {#austria-hungary}
title: Austro-Hungarian Monarchy
short: Austria-Hungary
also: Austria–Hungary; Austro-Hungarian Empire; Austro-Hungary; Dual Monarchy; Österreich-Ungarn; Ausztria-Magyarország; Австро-Венгрия; オーストリア＝ハンガリー帝国
kind: empire
from: 1867-03-30
until: 1918-11-16
predecessor: #austrian-empire
successor: #austria; #hungary; #czechoslovakia; #yugoslavia; #poland
capital: Vienna; Budapest
note: The compromise was made law in Hungary in June and in Austria in December 1867; the union was ended by Hungary on 31 October 1918, and the republics were proclaimed on 12 and 16 November.
```

```polity {#german-austria}
title: Republic of German-Austria
short: German-Austria
also: Deutschösterreich; Deutsch-Österreich
kind: state
from: 1918-11-12
until: 1919-10-21
predecessor: #austria-hungary
successor: #first-austrian-republic
capital: Vienna
part-of: #austria
note: The Treaty of Saint-Germain of 10 September 1919 forbade the name; the law of 21 October changed it.
```

```polity {#first-austrian-republic}
title: First Austrian Republic
also: First Republic of Austria; Erste Republik
kind: state
from: 1918-11-12
until: 1938-03-13
predecessor: #austria-hungary
successor: #nazi-germany
capital: Vienna
part-of: #austria
note: An authoritarian Federal State under the constitution of 1 May 1934.
```

```polity {#second-austrian-republic}
title: Second Austrian Republic
also: Second Republic of Austria; Zweite Republik
kind: state
from: 1945-04-27
predecessor: #nazi-germany
capital: Vienna
part-of: #austria
source: Proclamation of independence, 27 April 1945; State Treaty of 15 May 1955
note: Occupied by the four powers until the autumn of 1955.
```

```polity {#allied-occupied-austria}
title: Allied-occupied Austria
kind: occupation
from: 1945-04
until: 1955-07-27
capital: Vienna
part-of: #austria
```

## Hungary

```polity {#hungary}
title: Hungary
also: Republic of Hungary; Magyarország; Венгрия; ハンガリー
kind: state
from: 1000
capital: Budapest; Pressburg
geography: Hungary; Magyarország; Венгрия; ハンガリー
note: One record for the state under its running name; in union with Austria from 1526 to 1918.
```

```polity {#kingdom-of-hungary}
title: Kingdom of Hungary
also: Lands of the Crown of Saint Stephen; Magyar Királyság; Regency of Hungary; Horthy's Hungary
kind: state
from: 1000
until: 1946-02-01
successor: #second-hungarian-republic
capital: Esztergom; Buda; Pressburg; Budapest
part-of: #hungary
geography: Kingdom of Hungary; Lands of the Crown of Saint Stephen
note: Within the Habsburg lands from 1526 to 1918 and interrupted by the republics of 1918 to 1920; a kingdom without a king under the regent Horthy from 1920.
```

```polity {#first-hungarian-republic}
title: Hungarian People's Republic of 1918
short: First Hungarian Republic
also: Károlyi government
kind: state
from: 1918-11-16
until: 1919-03-21
predecessor: #austria-hungary
successor: #hungarian-soviet-republic
capital: Budapest
part-of: #hungary
```

```polity {#hungarian-soviet-republic}
title: Hungarian Soviet Republic
also: Republic of Councils in Hungary; Tanácsköztársaság
kind: state
from: 1919-03-21
until: 1919-08-01
predecessor: #first-hungarian-republic
capital: Budapest
part-of: #hungary
```

```polity {#second-hungarian-republic}
title: Second Hungarian Republic
kind: state
from: 1946-02-01
until: 1949-08-20
predecessor: #kingdom-of-hungary
successor: #hungarian-peoples-republic
capital: Budapest
part-of: #hungary
```

```polity {#hungarian-peoples-republic}
title: Hungarian People's Republic
also: Communist Hungary; Magyar Népköztársaság
kind: state
from: 1949-08-20
until: 1989-10-23
predecessor: #second-hungarian-republic
successor: #hungary
capital: Budapest
part-of: #hungary
```

```polity {#transylvania}
title: Principality of Transylvania
short: Transylvania
also: Erdély; Siebenbürgen; Ardeal
kind: state
from: 1570
until: 1867
successor: #kingdom-of-hungary
geography: Transylvania; Erdély; Siebenbürgen; Ardeal
note: Under Ottoman suzerainty until 1699, then a Habsburg land.
```

## Bohemia, Czechoslovakia and after

```polity {#bohemia}
title: Kingdom of Bohemia
short: Bohemia
also: Lands of the Bohemian Crown; Čechy; Böhmen
kind: state
from: 1198
until: 1918-10-28
successor: #czechoslovakia
capital: Prague
geography: Bohemia; Čechy; Böhmen
```

```polity {#czechoslovakia}
title: Czechoslovakia
also: Czecho-Slovakia; Czechoslovak Republic; Czechoslovak Socialist Republic; ČSR; ČSSR; CSSR; Czech and Slovak Federative Republic; Československo; Česko-Slovensko; Чехословакия; チェコスロバキア; Tschechoslowakei
kind: state
from: 1918-10-28
until: 1992-12-31
predecessor: #austria-hungary
successor: #czech-republic; #slovakia
capital: Prague
source: Constitutional Act 542/1992 on the dissolution of the federation
note: Dismembered on 14 and 15 March 1939 and restored in 1945, with a recognised government in exile between; a Socialist Republic from 11 July 1960, Czech and Slovak Federative Republic from 23 April 1990.
```

```polity {#protectorate-of-bohemia-and-moravia}
title: Protectorate of Bohemia and Moravia
also: Reichsprotektorat Böhmen und Mähren; Protektorát Čechy a Morava
kind: protectorate
from: 1939-03-16
until: 1945-05
predecessor: #czechoslovakia
successor: #czechoslovakia
capital: Prague
part-of: #nazi-germany
```

```polity {#slovak-republic-1939}
title: Slovak Republic (1939–1945)
short: Slovak State
also: First Slovak Republic; Slovenský štát
kind: client state
from: 1939-03-14
until: 1945-05-08
predecessor: #czechoslovakia
successor: #czechoslovakia
capital: Bratislava
geography: Slovakia
```

```polity {#czech-republic}
title: Czech Republic
short: Czechia
also: Czechia; Česká republika; Česko; Чехия; チェコ
kind: state
from: 1993-01-01
predecessor: #czechoslovakia
capital: Prague
geography: Czechia; Чехия; チェコ
note: A republic of this name was part of the Czechoslovak federation from 1 January 1969 (until 1990 as Czech Socialist Republic); the short name Czechia has been registered with the United Nations since 2016.
```

```polity {#slovakia}
title: Slovak Republic
short: Slovakia
also: Slovensko; Словакия
kind: state
from: 1993-01-01
predecessor: #czechoslovakia
capital: Bratislava
geography: Slovakia; Slovensko; Словакия; Slovak Republic
note: A Slovak republic was part of the federation from 1969, and a client state of Germany had the name from 1939 to 1945.
```

## Switzerland and Liechtenstein

```polity {#switzerland}
title: Swiss Confederation
short: Switzerland
also: Helvetic Confederation; Schweiz; Suisse; Svizzera; Old Swiss Confederacy; Schweizerische Eidgenossenschaft; Швейцария; スイス
kind: confederation
from: 1291-08
capital: Bern
geography: Switzerland; Schweiz; Suisse; Svizzera
note: The pact of 1291 is the traditional beginning; released from the Empire in 1648, a federal state since 12 September 1848.
```

```polity {#helvetic-republic}
title: Helvetic Republic
also: République helvétique
kind: client state
from: 1798-04-12
until: 1803-03-10
predecessor: #switzerland
successor: #switzerland
capital: Aarau; Lucerne; Bern
```

```polity {#liechtenstein}
title: Principality of Liechtenstein
short: Liechtenstein
kind: state
from: 1719-01-23
capital: Vaduz
geography: Liechtenstein
```
␜polities/british-isles.md
# The British Isles

England, Scotland, Ireland, and the kingdom that united them.

## Great Britain

```polity {#england}
title: Kingdom of England
short: England
also: Royaume d'Angleterre
kind: state
from: 0927-07-17 = julian:0927-07-12
until: 1707-05-12 = julian:1707-05-01
successor: #great-britain
capital: Winchester; London
geography: England
source: Union with Scotland Act 1706 (6 Ann. c. 11)
note: The first day is the submission of the northern rulers to Æthelstan, in the calendar of the time.
```

```polity {#scotland}
title: Kingdom of Scotland
short: Scotland
kind: state
from: 0843~
until: 1707-05-12 = julian:1707-05-01
successor: #great-britain
capital: Edinburgh
geography: Scotland
source: Union with England Act 1707
```

```polity {#commonwealth-of-england}
title: Commonwealth of England, Scotland and Ireland
short: Commonwealth of England
also: The Protectorate; Cromwellian Protectorate
kind: state
from: 1649-05-29 = julian:1649-05-19
until: 1660-06-08 = julian:1660-05-29
predecessor: #england
successor: #england
capital: London
geography: The Protectorate
note: The Protectorate lasted from December 1653 to May 1659; the end is the return of Charles II to London.
```

```polity {#great-britain}
title: Kingdom of Great Britain
short: Great Britain
kind: state
from: 1707-05-12 = julian:1707-05-01
until: 1801-01-01
predecessor: #england; #scotland
successor: #united-kingdom
capital: London
geography: Great Britain; Britain; England
source: Articles of Union, article 1; Union with Ireland Act 1800
```

```polity {#united-kingdom}
title: United Kingdom of Great Britain and Northern Ireland
short: United Kingdom
also: UK; U.K.; United Kingdom of Great Britain and Ireland; Great Britain; Britain; British Empire; British government; Royaume-Uni; Великобритания; イギリス; 英国; 英國; 大英帝国
kind: state
from: 1801-01-01
predecessor: #great-britain; #kingdom-of-ireland
capital: London
geography: Great Britain; Britain; British Empire; British government; Великобритания; イギリス; 英国; 英國; 大英帝国; England
source: Union with Ireland Act 1800; Royal and Parliamentary Titles Act 1927
note: Of Great Britain and Ireland until 1922; the present name was made official on 12 April 1927.
```

## Ireland

```polity {#lordship-of-ireland}
title: Lordship of Ireland
kind: dependency
from: 1177
until: 1542
successor: #kingdom-of-ireland
capital: Dublin
geography: Ireland
```

```polity {#kingdom-of-ireland}
title: Kingdom of Ireland
kind: state
from: 1542
until: 1801-01-01
predecessor: #lordship-of-ireland
successor: #united-kingdom
capital: Dublin
geography: Ireland
source: Crown of Ireland Act 1542
```

```polity {#irish-republic}
title: Irish Republic
also: Saorstát Éireann of 1919; Poblacht na hÉireann
kind: unrecognised state
from: 1919-01-21
until: 1922-12-06
successor: #irish-free-state
capital: Dublin
geography: Irish Republic
```

```polity {#irish-free-state}
title: Irish Free State
also: Saorstát Éireann
kind: dominion
from: 1922-12-06
until: 1937-12-29
predecessor: #irish-republic
successor: #ireland
capital: Dublin
source: Irish Free State Constitution Act 1922; Constitution of Ireland 1937
```

```polity {#ireland}
title: Ireland
also: Republic of Ireland; Éire; Eire
kind: state
from: 1937-12-29
predecessor: #irish-free-state
capital: Dublin
geography: Ireland; Éire; Eire
source: Constitution of Ireland 1937; Republic of Ireland Act 1948
note: Republic of Ireland is its legal description since 18 April 1949; its name is Ireland.
```
␜polities/central-and-southern-asia.md
# Mongolia, central and southern Asia

The Mongol Empire and Mongolia, Afghanistan, India and its neighbours.

## Mongolia and the steppe

```polity {#mongolia}
title: Mongolia
also: Монгол Улс; モンゴル; 蒙古; Монголия; Mongolian state
kind: state
from: 1911-12-29
predecessor: #qing
capital: Ulaanbaatar
geography: Mongolia; モンゴル; 蒙古; Монголия
note: One record for the state under its running name, from the declaration of the Bogd Khan; the present name was taken on 12 February 1992.
```

```polity {#mongol-empire}
title: Mongol Empire
also: Great Mongol State; Yeke Mongghol Ulus; Mongols; モンゴル帝国
kind: empire
from: 1206
until: 1368
successor: #yuan; #golden-horde; #ilkhanate; #chagatai-khanate
capital: Karakorum; Dadu
geography: Mongols
```

```polity {#bogd-khanate}
title: Bogd Khanate of Mongolia
short: Bogd Khanate
also: Great Mongolian State; Autonomous Outer Mongolia; Autonomous Mongolia
kind: state
from: 1911-12-29
until: 1924-11-26
predecessor: #qing
successor: #mongolian-peoples-republic
capital: Urga
part-of: #mongolia
note: Under Chinese suzerainty by the declaration of 1913 and the treaty of 1915; its autonomy was abolished from November 1919 to 1921.
```

```polity {#mongolian-peoples-republic}
title: Mongolian People's Republic
also: MPR; M.P.R.; People's Republic of Mongolia; Бүгд Найрамдах Монгол Ард Улс; モンゴル人民共和国; 蒙古人民共和國
kind: state
from: 1924-11-26
until: 1992-02-12
predecessor: #bogd-khanate
successor: #mongolia
capital: Ulaanbaatar
part-of: #mongolia
note: China recognised it on 5 January 1946.
```

```polity {#tannu-tuva}
title: Tuvan People's Republic
short: Tannu-Tuva
also: Tannu Tuva; Tuva People's Republic
kind: client state
from: 1921-08-14
until: 1944-10-11
successor: #russian-sfsr
capital: Kyzyl
geography: Tannu Tuva; Tannu-Tuva
```

```polity {#zunghar-khanate}
title: Dzungar Khanate
short: Zunghar Khanate
also: Dzungars; Zunghars; Dzungaria; Oirats
kind: khanate
from: 1634
until: 1758
successor: #qing
geography: Dzungaria; Dzungars; Zunghars; Oirats
```

```polity {#ilkhanate}
title: Ilkhanate
also: Il-khanate; Mongol Persia
kind: khanate
from: 1256
until: 1335
predecessor: #mongol-empire
capital: Maragheh; Tabriz; Soltaniyeh
```

```polity {#chagatai-khanate}
title: Chagatai Khanate
kind: khanate
from: 1227~
until: 1687
predecessor: #mongol-empire
geography: Chagatai Khanate
```

```polity {#timurid-empire}
title: Timurid Empire
also: Timurids; Empire of Tamerlane
kind: empire
from: 1370
until: 1507
capital: Samarkand; Herat
geography: Timurids
```

## Afghanistan

```polity {#afghanistan}
title: Afghanistan
also: Kingdom of Afghanistan; Emirate of Afghanistan; Republic of Afghanistan; Islamic Republic of Afghanistan; Афганистан
kind: state
from: 1747
capital: Kandahar; Kabul
geography: Afghanistan; Афганистан
note: One record for the state under its running name; a British protected state in its foreign affairs from 1879 to 8 August 1919, a kingdom from 1926 to 17 July 1973.
```

```polity {#democratic-republic-of-afghanistan}
title: Democratic Republic of Afghanistan
also: DRA
kind: state
from: 1978-04-30
until: 1992-04-28
capital: Kabul
part-of: #afghanistan
note: Called Republic of Afghanistan from 1987.
```

```polity {#islamic-emirate-of-afghanistan}
title: Islamic Emirate of Afghanistan
also: Taliban government
kind: regime
from: 1996-09-27
capital: Kandahar; Kabul
part-of: #afghanistan
note: In power from 1996 to 2001 and again since 15 August 2021.
```

## India

```polity {#india}
title: Republic of India
short: India
also: Dominion of India; Union of India; Bharat; Indian Union; भारत; Индия; インド; 印度; Inde; Indien
kind: state
from: 1947-08-15
predecessor: #british-india
capital: New Delhi
geography: India; Bharat; भारत; Индия; インド; 印度; Inde; Indien
source: Indian Independence Act 1947; Constitution of India, in force 26 January 1950
note: A dominion until 26 January 1950. Before 1947 India was a member of the League of Nations and signed treaties as British India.
```

```polity {#dominion-of-india}
title: Dominion of India
kind: dominion
from: 1947-08-15
until: 1950-01-26
predecessor: #british-india
successor: #india
capital: New Delhi
part-of: #india
```

```polity {#british-india}
title: British India
also: British Raj; Indian Empire; Government of India; The Raj; Empire of India; India under the Crown; 英領インド
kind: colony
from: 1858-08-02
until: 1947-08-15
predecessor: #east-india-company
successor: #india; #pakistan
capital: Calcutta; New Delhi
geography: India; British India; Government of India; Indian Empire
source: Government of India Act 1858; Indian Independence Act 1947
note: The name is also used for the territories of the Company before 1858; India signed the Treaty of Versailles and the Charter of the United Nations in its own name.
```

```polity {#east-india-company}
title: East India Company
also: Honourable East India Company; British East India Company; EIC; Company rule in India; John Company
kind: chartered company
from: 1600-12-31
until: 1874-06-01
successor: #british-india
capital: London; Calcutta
note: The charter is dated 31 December 1600 Old Style; it ruled in India until 1858.
```

```polity {#dutch-east-india-company}
title: Dutch East India Company
also: VOC; Vereenigde Oostindische Compagnie; United East India Company
kind: chartered company
from: 1602-03-20
until: 1799-12-31
successor: #dutch-east-indies
capital: Amsterdam; Batavia
```

```polity {#mughal-empire}
title: Mughal Empire
also: Mogul Empire; Moghul Empire; Mughals; Great Mogul
kind: empire
from: 1526-05-01 = julian:1526-04-21
until: 1857-09-21
predecessor: #delhi-sultanate
successor: #british-india
capital: Agra; Delhi
geography: Mughals
```

```polity {#delhi-sultanate}
title: Delhi Sultanate
also: Sultanate of Delhi
kind: state
from: 1206
until: 1526-05-01 = julian:1526-04-21
successor: #mughal-empire
capital: Delhi
```

```polity {#maurya-empire}
title: Maurya Empire
also: Mauryan Empire
kind: empire
from: -0321~
until: -0184~
capital: Pataliputra
```

```polity {#vijayanagara}
title: Vijayanagara Empire
short: Vijayanagara
kind: empire
from: 1336
until: 1646~
capital: Vijayanagara
geography: Vijayanagara
```

```polity {#maratha-empire}
title: Maratha Confederacy
short: Maratha Empire
also: Marathas; Maratha Empire; Mahrattas
kind: confederation
from: 1674
until: 1818
successor: #east-india-company
capital: Raigad; Satara; Poona
geography: Marathas; Mahrattas
```

```polity {#mysore}
title: Kingdom of Mysore
short: Mysore
also: Sultanate of Mysore
kind: state
from: 1399
until: 1947
successor: #india
capital: Mysore; Srirangapatna
geography: Mysore
```

```polity {#sikh-empire}
title: Sikh Empire
also: Sikh Kingdom; Lahore Durbar; Kingdom of Lahore; Sarkar-i-Khalsa
kind: state
from: 1799
until: 1849-03-29
successor: #east-india-company
capital: Lahore
```

```polity {#hyderabad}
title: Hyderabad State
short: Hyderabad
also: Nizam's Dominions
kind: princely state
from: 1724
until: 1948-09-17
successor: #india
capital: Hyderabad
geography: Hyderabad
```

```polity {#jammu-and-kashmir}
title: Jammu and Kashmir (princely state)
short: Jammu and Kashmir
also: Kashmir; State of Jammu and Kashmir
kind: princely state
from: 1846-03-16
until: 1952
successor: #india
capital: Srinagar
geography: Kashmir; Jammu and Kashmir
```

```polity {#sikkim}
title: Kingdom of Sikkim
short: Sikkim
kind: protectorate
from: 1642
until: 1975-05-16
successor: #india
capital: Gangtok
geography: Sikkim
```

## Pakistan, Bangladesh, Sri Lanka and the Himalaya

```polity {#pakistan}
title: Islamic Republic of Pakistan
short: Pakistan
also: Dominion of Pakistan; Пакистан; パキスタン
kind: state
from: 1947-08-14
predecessor: #british-india
capital: Karachi; Rawalpindi; Islamabad
geography: Pakistan
source: Indian Independence Act 1947; Constitution of 23 March 1956
note: The act names 15 August; Pakistan keeps 14 August. A dominion until 23 March 1956.
```

```polity {#east-pakistan}
title: East Pakistan
also: East Bengal
kind: province
from: 1947-08-14
until: 1971-12-16
predecessor: #british-india
successor: #bangladesh
capital: Dacca
part-of: #pakistan
geography: East Bengal
note: Named East Bengal until 14 October 1955.
```

```polity {#bangladesh}
title: People's Republic of Bangladesh
short: Bangladesh
also: Bangla Desh; বাংলাদেশ
kind: state
from: [1971-03-26,1971-12-16]
predecessor: #east-pakistan
capital: Dhaka
geography: Bangladesh; Bangla Desh
note: Declared on 26 March 1971, free of Pakistani forces on 16 December.
```

```polity {#ceylon}
title: Ceylon
also: Dominion of Ceylon; British Ceylon; Crown Colony of Ceylon
kind: dominion
from: 1815
until: 1972-05-22
successor: #sri-lanka
capital: Colombo
geography: Ceylon
note: Under the British crown as a whole from the convention of Kandy of 1815; a dominion from 4 February 1948.
```

```polity {#sri-lanka}
title: Democratic Socialist Republic of Sri Lanka
short: Sri Lanka
kind: state
from: 1972-05-22
predecessor: #ceylon
capital: Colombo; Sri Jayawardenepura Kotte
geography: Sri Lanka
```

```polity {#kandy}
title: Kingdom of Kandy
also: Kandyan Kingdom
kind: state
from: 1469~
until: 1815-03-02
successor: #ceylon
capital: Kandy
status: unverified
```

```polity {#nepal}
title: Nepal
also: Kingdom of Nepal; Federal Democratic Republic of Nepal; Gorkha Kingdom; Nepaul
kind: state
from: 1768-09
capital: Kathmandu
geography: Nepal; Nepaul
note: Counted from the Gorkha conquest of Kathmandu; a republic since 28 May 2008.
```

```polity {#bhutan}
title: Kingdom of Bhutan
short: Bhutan
also: Bhootan
kind: state
from: 1907-12-17
capital: Punakha; Thimphu
geography: Bhutan; Bhootan
note: A state has existed since the seventeenth century, the hereditary monarchy since 1907.
```

```polity {#maldives}
title: Republic of Maldives
short: Maldives
also: Maldive Islands
kind: state
from: 1965-07-26
capital: Malé
geography: Maldives; Maldive Islands
note: A British protected state from 1887.
```
␜polities/china.md
# China

The dynasties, the two republics, the regimes of the wars, Tibet, and the leased and ceded places on the coast.

## The present states

```polity {#prc}
title: People's Republic of China
short: PRC
also: P.R.C.; People's China; Communist China; Red China; Mainland China; 中华人民共和国; 中華人民共和国; 中華人民共和國; КНР
kind: state
from: 1949-10-01
capital: Beijing
geography: China; Mainland China; Communist China; Red China
source: Proclamation of the Central People's Government, 1 October 1949
note: It has held the seat of China in the United Nations since 25 October 1971.
```

```polity {#republic-of-china}
title: Republic of China
also: ROC; R.O.C.; Nationalist China; 中華民國; 中華民国; 中华民国; Taiwan
kind: state
from: 1912-01-01
predecessor: #qing
capital: Nanjing; Beijing; Chongqing; Taipei
geography: China; Taiwan; Nationalist China
note: On the mainland until 1949; in Taiwan since 1945, and with its government at Taipei since 7 December 1949.
```

```polity {#hong-kong}
title: Hong Kong Special Administrative Region
short: Hong Kong SAR
also: Hong Kong, China; HKSAR; 香港特別行政區
kind: special administrative region
from: 1997-07-01
predecessor: #british-hong-kong
part-of: #prc
geography: Hong Kong, China
```

```polity {#macau}
title: Macao Special Administrative Region
short: Macao SAR
also: Macau SAR; Macao, China; 澳門特別行政區
kind: special administrative region
from: 1999-12-20
predecessor: #portuguese-macau
part-of: #prc
```

## Dynasties

```polity {#zhou}
title: Zhou dynasty
also: Chou dynasty; 周朝
kind: dynasty
from: -1045~
until: -0255
successor: #qin
geography: Zhou
```

```polity {#qin}
title: Qin dynasty
also: Ch'in dynasty; Qin Empire; 秦朝
kind: empire
from: -0220
until: -0206
successor: #han
capital: Xianyang
```

```polity {#han}
title: Han dynasty
also: Han Empire; Han China; 漢朝; 汉朝
kind: empire
from: -0201
until: 0220
predecessor: #qin
capital: Chang'an; Luoyang
note: Liu Bang was king of Han from 206 BC and emperor from 202 BC; the dynasty was broken by Wang Mang from AD 9 to 23.
```

```polity {#sui}
title: Sui dynasty
also: Sui China; 隋朝
kind: empire
from: 0581
until: 0618
successor: #tang
capital: Daxing
```

```polity {#tang}
title: Tang dynasty
also: T'ang dynasty; Tang Empire; Tang China; 唐朝
kind: empire
from: 0618-06-21 = julian:0618-06-18
until: 0907-06-06 = julian:0907-06-01
predecessor: #sui
capital: Chang'an
note: Broken by the Zhou of Empress Wu from 690 to 705.
```

```polity {#song}
title: Song dynasty
also: Sung dynasty; Song China; Song Empire; 宋朝
kind: empire
from: 0960-02-09 = julian:0960-02-04
until: 1279-03-26 = julian:1279-03-19
successor: #yuan
capital: Kaifeng; Lin'an
note: Northern Song until the fall of Kaifeng in 1127, Southern Song after it.
```

```polity {#liao}
title: Liao dynasty
also: Khitan Empire; 遼朝
kind: empire
from: 0916
until: 1125
successor: #jin-jurchen
```

```polity {#jin-jurchen}
title: Jin dynasty
short: Jurchen Jin
also: Chin dynasty; Jurchen Jin dynasty; 金朝
kind: empire
from: 1115
until: 1234
predecessor: #liao
successor: #mongol-empire
geography: Jin dynasty; Chin dynasty
note: Another dynasty written Jin in Latin letters ruled from 266 to 420.
```

```polity {#western-xia}
title: Western Xia
also: Xi Xia; Tangut Empire; 西夏
kind: state
from: 1038
until: 1227
successor: #mongol-empire
```

```polity {#yuan}
title: Yuan dynasty
also: Great Yuan; Yuan China; Yüan dynasty; 元朝
kind: empire
from: 1271-12-25 = julian:1271-12-18
until: 1368-09-22 = julian:1368-09-14
predecessor: #mongol-empire; #song
successor: #ming
capital: Dadu
note: Its end in China is the loss of Dadu; the court lived on in Mongolia.
```

```polity {#ming}
title: Ming dynasty
also: Great Ming; Ming China; Ming Empire; 明朝; 大明
kind: empire
from: 1368-01-31 = julian:1368-01-23
until: 1644-04-25
predecessor: #yuan
successor: #qing; #southern-ming
capital: Nanjing; Beijing
geography: China
```

```polity {#southern-ming}
title: Southern Ming
also: 南明
kind: state
from: 1644
until: 1662
predecessor: #ming
successor: #qing
```

```polity {#kingdom-of-tungning}
title: Kingdom of Tungning
also: Koxinga's kingdom; 東寧王國
kind: state
from: 1661
until: 1683
predecessor: #dutch-formosa
successor: #qing
capital: Tainan
```

```polity {#later-jin}
title: Later Jin
also: 後金; 后金
kind: state
from: 1616
until: 1636-05-15
successor: #qing
capital: Hetu Ala; Liaoyang; Mukden
geography: Later Jin
note: A dynasty of the tenth century (936 to 947) has the same name.
```

```polity {#qing}
title: Qing dynasty
short: Qing Empire
also: Ch'ing dynasty; Qing China; Great Qing; Manchu dynasty; Ch'ing Empire; Imperial China; 清朝; 大清; 清国; 大清帝國
kind: empire
from: 1636-05-15
until: 1912-02-12
predecessor: #later-jin; #ming
successor: #republic-of-china
capital: Mukden; Beijing
geography: China; Imperial China
source: Edict of abdication, 12 February 1912
note: Proclaimed at Mukden in 1636; in Beijing from 1644.
```

## Rebels, rivals and governments

```polity {#taiping-heavenly-kingdom}
title: Taiping Heavenly Kingdom
also: Taipings; 太平天囯; 太平天国
kind: unrecognised state
from: 1851-01-11
until: 1864-07-19
capital: Nanjing
```

```polity {#beiyang-government}
title: Beiyang government
also: Peking government; Beijing government; 北洋政府
kind: government
from: 1912-03-10
until: 1928-06
predecessor: #qing
successor: #nationalist-government
capital: Beijing
part-of: #republic-of-china
geography: Peking government; Beijing government
```

```polity {#nationalist-government}
title: National Government of the Republic of China
short: Nationalist Government
also: Nanking Government; Nanjing Government; Kuomintang government; 國民政府
kind: government
from: 1925-07-01
until: 1948-05-20
predecessor: #beiyang-government
capital: Canton; Wuhan; Nanjing; Chongqing
part-of: #republic-of-china
geography: Nationalist Government; Kuomintang government
```

```polity {#chinese-soviet-republic}
title: Chinese Soviet Republic
also: Jiangxi Soviet; Kiangsi Soviet; 中华苏维埃共和国
kind: unrecognised state
from: 1931-11-07
until: 1937-09
capital: Ruijin
```

```polity {#manchukuo}
title: Manchukuo
also: Manchoukuo; Empire of Manchuria; State of Manchuria; 満州国; 滿洲國; 大滿洲帝國; Маньчжоу-Го
kind: client state
from: 1932-03-01
until: 1945-08-18
predecessor: #republic-of-china
successor: #republic-of-china
capital: Hsinking
note: An empire from 1 March 1934; most states never recognised it.
```

```polity {#mengjiang}
title: Mengjiang United Autonomous Government
short: Mengjiang
also: Mengkiang; Mengchiang; 蒙疆
kind: client state
from: 1936-05
until: 1945-08
capital: Kalgan
status: unverified
note: The Mongol Military Government of 1936 was reorganised in 1937 and on 1 September 1939, when it took this name.
```

```polity {#provisional-government-beijing}
title: Provisional Government of the Republic of China
kind: client state
from: 1937-12-14
until: 1940-03-30
successor: #wang-jingwei-government
capital: Beijing
geography: Provisional Government of the Republic of China
note: The revolutionary government of Sun Yat-sen in 1912 had the same name.
```

```polity {#reformed-government-nanjing}
title: Reformed Government of the Republic of China
kind: client state
from: 1938-03-28
until: 1940-03-30
successor: #wang-jingwei-government
capital: Nanjing
```

```polity {#wang-jingwei-government}
title: Reorganised National Government of the Republic of China
short: Wang Jingwei government
also: Reorganized National Government of China; Wang Jingwei regime; Nanjing regime; 汪精衛政權; 汪兆銘政権
kind: client state
from: 1940-03-30
until: 1945-08-16
predecessor: #provisional-government-beijing; #reformed-government-nanjing
successor: #republic-of-china
capital: Nanjing
geography: Nanjing regime
```

## Borderlands

```polity {#tibet}
title: Tibet
also: Kingdom of Tibet; བོད
kind: state
from: 1913-02-13
until: 1951-05-23
predecessor: #qing
successor: #prc
capital: Lhasa
geography: Tibet; Kingdom of Tibet; བོད
note: Self-governing after the fall of the Qing without general recognition; the end is the Seventeen Point Agreement.
```

```polity {#first-east-turkestan-republic}
title: Turkish Islamic Republic of East Turkestan
short: First East Turkestan Republic
kind: unrecognised state
from: 1933-11-12
until: 1934
capital: Kashgar
```

```polity {#second-east-turkestan-republic}
title: East Turkestan Republic
short: Second East Turkestan Republic
kind: unrecognised state
from: 1944-11-12
until: 1949
capital: Ghulja
geography: East Turkestan Republic
```

## Ceded and leased places

```polity {#dutch-formosa}
title: Dutch Formosa
kind: colony
from: 1624
until: 1662-02-01
successor: #kingdom-of-tungning
capital: Fort Zeelandia
```

```polity {#british-hong-kong}
title: British Hong Kong
also: Crown Colony of Hong Kong; Colony of Hong Kong
kind: colony
from: 1841-01-26
until: 1997-07-01
predecessor: #qing
successor: #hong-kong
capital: Victoria
geography: Hong Kong
note: Occupied in 1841, ceded by the Treaty of Nanking of 1842; under Japanese occupation from 25 December 1941 to August 1945.
```

```polity {#portuguese-macau}
title: Portuguese Macau
also: Portuguese Macao; Province of Macau
kind: colony
from: 1557~
until: 1999-12-20
successor: #macau
geography: Macau; Macao
```

```polity {#kiautschou}
title: Kiautschou Bay Leased Territory
short: Kiautschou
also: Kiaochow; Jiaozhou leased territory; 膠州灣租借地
kind: leased territory
from: 1898-03-06
until: 1922-12-10
capital: Tsingtao
geography: Kiaochow; Kiautschou
note: German until it fell to Japan on 7 November 1914; returned to China in December 1922.
```

```polity {#weihaiwei}
title: Weihaiwei Leased Territory
short: Weihaiwei
also: Weihai under British rule; 威海衛
kind: leased territory
from: 1898-07-01
until: 1930-10-01
capital: Port Edward
geography: Weihaiwei; 威海衛
```

```polity {#shanghai-international-settlement}
title: Shanghai International Settlement
kind: treaty port settlement
from: 1863
until: 1943
geography: Shanghai International Settlement
```
␜polities/france.md
# France

France under its running name, the regimes since the Middle Ages, and the overseas federations that made treaties of their own.

## The state and its regimes

```polity {#france}
title: France
also: French Republic; République française; Франция; フランス; 法國; 法国; 仏国; Frankreich; Francia
kind: state
from: 0843
capital: Paris
geography: France; Франция; フランス; 法國; 法国; Francia; Frankreich
note: One record for the state under every regime; it is counted here from the partition of Verdun.
```

```polity {#kingdom-of-france}
title: Kingdom of France
also: Ancien Régime; Royaume de France
kind: state
from: 0987-07-08 = julian:0987-07-03
until: 1792-09-21
successor: #french-first-republic
capital: Paris; Versailles
part-of: #france
geography: Kingdom of France; Royaume de France
note: The name serves also for the restored monarchy of 1814 to 1848.
```

```polity {#french-first-republic}
title: French First Republic
also: First French Republic; Revolutionary France; Première République
kind: state
from: 1792-09-21
until: 1804-05-18
predecessor: #kingdom-of-france
successor: #first-french-empire
capital: Paris
part-of: #france
geography: Revolutionary France
note: Governed by the Convention, from 1795 the Directory, from 10 November 1799 the Consulate.
```

```polity {#first-french-empire}
title: First French Empire
also: Napoleonic France; Napoleonic Empire; Premier Empire
kind: empire
from: 1804-05-18
until: 1815-06-22
predecessor: #french-first-republic
successor: #bourbon-restoration
capital: Paris
part-of: #france
geography: Napoleonic France
note: Interrupted from the abdication of April 1814 to 20 March 1815.
```

```polity {#bourbon-restoration}
title: Bourbon Restoration in France
short: Bourbon Restoration
also: Restoration France; Seconde Restauration
kind: monarchy
from: 1814-04-06
until: 1830-08-02
predecessor: #first-french-empire
successor: #july-monarchy
capital: Paris
part-of: #france
geography: Bourbon Restoration
note: Interrupted by the Hundred Days of 1815.
```

```polity {#july-monarchy}
title: July Monarchy
also: Monarchie de Juillet; Orleanist France
kind: monarchy
from: 1830-08-09
until: 1848-02-24
predecessor: #bourbon-restoration
successor: #french-second-republic
capital: Paris
part-of: #france
```

```polity {#french-second-republic}
title: French Second Republic
also: Second French Republic; Deuxième République
kind: state
from: 1848-02-24
until: 1852-12-02
predecessor: #july-monarchy
successor: #second-french-empire
capital: Paris
part-of: #france
```

```polity {#second-french-empire}
title: Second French Empire
also: Second Empire; Second Empire of France
kind: empire
from: 1852-12-02
until: 1870-09-04
predecessor: #french-second-republic
successor: #french-third-republic
capital: Paris
part-of: #france
geography: Second Empire
```

```polity {#french-third-republic}
title: French Third Republic
also: Third French Republic; Troisième République
kind: state
from: 1870-09-04
until: 1940-07-10
predecessor: #second-french-empire
successor: #vichy-france
capital: Paris
part-of: #france
```

```polity {#vichy-france}
title: French State
short: Vichy France
also: Vichy regime; Vichy government; État français; ヴィシー政権
kind: regime
from: 1940-07-10
until: 1944-08-25
predecessor: #french-third-republic
successor: #provisional-government-of-the-french-republic
capital: Vichy
part-of: #france
geography: French State; État français
note: The armistices of June 1940 were signed by the last government of the Third Republic.
```

```polity {#free-france}
title: Free France
also: Free French; Fighting France; French National Committee; France libre; France combattante
kind: government in exile
from: 1940-06-18
until: 1944-06-03
successor: #provisional-government-of-the-french-republic
capital: London; Algiers
part-of: #france
geography: Free French
note: The French Committee of National Liberation took its place at Algiers on 3 June 1943.
```

```polity {#provisional-government-of-the-french-republic}
title: Provisional Government of the French Republic
also: GPRF; Gouvernement provisoire de la République française
kind: government
from: 1944-06-03
until: 1946-10-27
predecessor: #free-france; #vichy-france
successor: #french-fourth-republic
capital: Algiers; Paris
part-of: #france
```

```polity {#french-fourth-republic}
title: French Fourth Republic
also: Fourth French Republic; Quatrième République
kind: state
from: 1946-10-27
until: 1958-10-04
predecessor: #provisional-government-of-the-french-republic
successor: #french-fifth-republic
capital: Paris
part-of: #france
```

```polity {#french-fifth-republic}
title: French Fifth Republic
also: Fifth French Republic; Cinquième République
kind: state
from: 1958-10-04
predecessor: #french-fourth-republic
capital: Paris
part-of: #france
```

## Overseas

```polity {#french-union}
title: French Union
also: Union française
kind: federation
from: 1946-10-27
until: 1958-10-04
successor: #french-community
capital: Paris
```

```polity {#french-community}
title: French Community
also: Communauté française
kind: association
from: 1958-10-04
until: 1995-08-04
predecessor: #french-union
note: Without function since the early 1960s; struck from the constitution in 1995.
```

```polity {#french-west-africa}
title: French West Africa
also: AOF; Afrique occidentale française
kind: federation of colonies
from: 1895-06-16
until: 1958
capital: Saint-Louis; Dakar
geography: French West Africa
```

```polity {#french-equatorial-africa}
title: French Equatorial Africa
also: AEF; Afrique équatoriale française
kind: federation of colonies
from: 1910-01-15
until: 1958
capital: Brazzaville
geography: French Equatorial Africa
```

```polity {#monaco}
title: Principality of Monaco
short: Monaco
kind: state
from: 1297
capital: Monaco
geography: Monaco
note: In Genoese hands and Grimaldi by turns until the fifteenth century; sovereign by the Franco-Monegasque treaty of 1861.
```
␜polities/germany.md
# Germany

Germany under its running name, the confederations, the empires and republics, and the states that joined them.

## The state since 1871

```polity {#germany}
title: Germany
also: Federal Republic of Germany; German Reich; Deutsches Reich; Deutschland; Bundesrepublik Deutschland; FRG; Германия; ドイツ; 独逸; 德國; 德国; Allemagne; German government
kind: state
from: 1867-07-01
capital: Berlin; Bonn
geography: Germany; Deutschland; Германия; ドイツ; 独逸; 德國; 德国; Allemagne; German Reich; German government
note: One record for the state in international law, which by the constitutional court's ruling of 1973 has existed since the North German Confederation; without a government of its own from June 1945 to 1949.
```

```polity {#german-empire}
title: German Empire
also: Imperial Germany; Kaiserreich; Second Reich; Deutsches Kaiserreich; ドイツ帝国
kind: empire
from: 1871-01-01
until: 1918-11-09
predecessor: #north-german-confederation
successor: #weimar-germany
capital: Berlin
part-of: #germany
note: The constitution took effect on 1 January 1871, the emperor was proclaimed on 18 January.
```

```polity {#weimar-germany}
title: German Reich (Weimar Republic)
short: Weimar Republic
also: Weimar Germany; German Republic; Weimarer Republik
kind: state
from: 1918-11-09
until: 1933-03-23
predecessor: #german-empire
successor: #nazi-germany
capital: Berlin
part-of: #germany
note: Its end is put at Hitler's appointment on 30 January 1933 or at the Enabling Act of 23 March.
```

```polity {#nazi-germany}
title: Greater German Reich
short: Nazi Germany
also: Third Reich; Hitler's Germany; Hitlerite Germany; National Socialist Germany; Großdeutsches Reich; Drittes Reich; ナチス・ドイツ
kind: state
from: 1933-01-30
until: 1945-06-05
predecessor: #weimar-germany
successor: #allied-occupied-germany
capital: Berlin
part-of: #germany
note: The forces surrendered on 8 May 1945, the Flensburg government was arrested on 23 May, and the Allies took supreme authority on 5 June.
```

```polity {#allied-occupied-germany}
title: Allied-occupied Germany
also: Occupied Germany; Besatzungszonen
kind: occupation
from: 1945-05-08
until: 1949-10-07
predecessor: #nazi-germany
successor: #west-germany; #east-germany
capital: Berlin
source: Declaration regarding the Defeat of Germany, 5 June 1945
```

```polity {#west-germany}
title: Federal Republic of Germany
short: West Germany
also: FRG; F.R.G.; Bonn Republic; BRD; Bundesrepublik; Bundesrepublik Deutschland; 西ドイツ; ФРГ
kind: federation
from: 1949-05-23
until: 1990-10-03
predecessor: #allied-occupied-germany
successor: #germany
capital: Bonn
geography: FRG; Federal Republic of Germany; Bundesrepublik; Bundesrepublik Deutschland; ФРГ; BRD
note: Only the name West Germany ends in 1990; the Federal Republic goes on with the eastern states in it.
```

```polity {#east-germany}
title: German Democratic Republic
short: East Germany
also: GDR; G.D.R.; DDR; D.D.R.; Deutsche Demokratische Republik; 東ドイツ; ГДР
kind: state
from: 1949-10-07
until: 1990-10-03
predecessor: #allied-occupied-germany
successor: #germany
capital: East Berlin
```

```polity {#west-berlin}
title: West Berlin
also: Western Sectors of Berlin; Berlin (West)
kind: occupation
from: 1948-11-30
until: 1990-10-03
successor: #germany
geography: West Berlin
```

```polity {#saar-protectorate}
title: Saar Protectorate
also: Saarland (1947–1956); Sarre
kind: protectorate
from: 1947-12-17
until: 1957-01-01
predecessor: #allied-occupied-germany
successor: #west-germany
capital: Saarbrücken
geography: Sarre
```

```polity {#saar-territory}
title: Territory of the Saar Basin
short: Saar Basin
also: Saar Territory; Saargebiet
kind: mandate
from: 1920-01-10
until: 1935-03-01
capital: Saarbrücken
geography: Saar Basin
note: Governed by a commission of the League of Nations.
```

## Confederations and the Holy Roman Empire

```polity {#holy-roman-empire}
title: Holy Roman Empire
also: Holy Roman Empire of the German Nation; Heiliges Römisches Reich; Sacrum Imperium; First Reich
kind: empire
from: 0962-02-07 = julian:0962-02-02
until: 1806-08-06
successor: #confederation-of-the-rhine; #austrian-empire
geography: Holy Roman Empire
note: Counted from the coronation of Otto I; the coronation of Charlemagne in 800 is also named.
```

```polity {#confederation-of-the-rhine}
title: Confederation of the Rhine
also: Rheinbund
kind: confederation
from: 1806-07-12
until: 1813-11-04
predecessor: #holy-roman-empire
successor: #german-confederation
capital: Frankfurt
```

```polity {#german-confederation}
title: German Confederation
also: Deutscher Bund
kind: confederation
from: 1815-06-08
until: 1866-08-23
predecessor: #holy-roman-empire
successor: #north-german-confederation
capital: Frankfurt
geography: German Confederation
```

```polity {#north-german-confederation}
title: North German Confederation
also: North German Federation; Norddeutscher Bund
kind: federation
from: 1866-08-18
until: 1871-01-18
predecessor: #german-confederation; #prussia
successor: #german-empire
capital: Berlin
note: An alliance from August 1866; its constitution took effect on 1 July 1867, that of the Empire on 1 January 1871.
```

```polity {#zollverein}
title: German Customs Union
short: Zollverein
also: Deutscher Zollverein
kind: customs union
from: 1834-01-01
until: 1919
geography: Zollverein
```

```polity {#teutonic-order-state}
title: State of the Teutonic Order
also: Teutonic Order; Teutonic Knights; Monastic State of the Teutonic Knights; Deutschordensstaat
kind: state
from: 1230
until: 1525-04-20 = julian:1525-04-10
successor: #duchy-of-prussia
capital: Marienburg; Königsberg
geography: Teutonic Order; Teutonic Knights
```

## German states

```polity {#prussia}
title: Kingdom of Prussia
short: Prussia
also: Preußen; Preussen; Königreich Preußen; Пруссия; プロイセン
kind: state
from: 1701-01-18
until: 1918-11-09
predecessor: #brandenburg-prussia
successor: #free-state-of-prussia
capital: Königsberg; Berlin
geography: Prussia; Preußen; Preussen; Пруссия; プロイセン
```

```polity {#free-state-of-prussia}
title: Free State of Prussia
also: Freistaat Preußen
kind: state of the Reich
from: 1918-11-09
until: 1947-02-25
predecessor: #prussia
capital: Berlin
part-of: #weimar-germany
source: Control Council Law No. 46, 25 February 1947
geography: Prussia
```

```polity {#duchy-of-prussia}
title: Duchy of Prussia
also: Ducal Prussia; Herzogtum Preußen
kind: state
from: 1525-04-20 = julian:1525-04-10
until: 1701-01-18
predecessor: #teutonic-order-state
successor: #prussia
capital: Königsberg
geography: Prussia
```

```polity {#brandenburg-prussia}
title: Brandenburg-Prussia
also: Electorate of Brandenburg; Brandenburg; Kurbrandenburg
kind: state
from: 1618
until: 1701-01-18
predecessor: #duchy-of-prussia
successor: #prussia
capital: Berlin
geography: Brandenburg; Electorate of Brandenburg
```

```polity {#bavaria}
title: Kingdom of Bavaria
short: Bavaria
also: Königreich Bayern; Bayern; Electorate of Bavaria
kind: state
from: 1806-01-01
until: 1918-11-08
capital: Munich
geography: Bavaria; Bayern; Electorate of Bavaria
note: An electorate from 1623 to 1805; in the German Empire from 1871.
```

```polity {#saxony}
title: Kingdom of Saxony
short: Saxony
also: Königreich Sachsen; Electorate of Saxony; Sachsen
kind: state
from: 1806-12-20
until: 1918-11-13
capital: Dresden
geography: Saxony; Sachsen; Electorate of Saxony
```

```polity {#wurttemberg}
title: Kingdom of Württemberg
short: Württemberg
also: Wurttemberg; Wuerttemberg
kind: state
from: 1806-01-01
until: 1918-11-30
capital: Stuttgart
geography: Württemberg; Wurttemberg; Wuerttemberg
```

```polity {#baden}
title: Grand Duchy of Baden
short: Baden
kind: state
from: 1806
until: 1918-11-22
capital: Karlsruhe
geography: Baden
```

```polity {#hanover}
title: Kingdom of Hanover
short: Hanover
also: Königreich Hannover; Electorate of Hanover; Hannover
kind: state
from: 1814-10-12
until: 1866-09-20
successor: #prussia
capital: Hanover
geography: Hanover; Hannover; Electorate of Hanover
note: In personal union with Great Britain from 1714 (as electorate) to 1837.
```

```polity {#westphalia-kingdom}
title: Kingdom of Westphalia
also: Königreich Westphalen
kind: client state
from: 1807-08-18
until: 1813-10
capital: Kassel
geography: Westphalia
```

```polity {#schleswig-holstein}
title: Duchies of Schleswig and Holstein
short: Schleswig-Holstein
also: Elbe Duchies; Schleswig and Holstein
kind: duchies
from: 1460
until: 1866-08-23
successor: #prussia
geography: Schleswig-Holstein; Schleswig and Holstein; Elbe Duchies
```
␜polities/iberia.md
# Spain and Portugal

The Iberian states and their colonial governments.

## Spain

```polity {#spain}
title: Spain
also: Kingdom of Spain; España; Spanish Crown; Crown of Spain; Spanish Monarchy; Spanish Empire; Испания; スペイン; 西班牙; Espagne; Spanien
kind: state
from: 1479
capital: Toledo; Madrid; Valladolid
geography: Spain; España; Испания; スペイン; 西班牙; Espagne; Spanien; Crown of Spain; Spanish Crown
note: Counted from the union of the crowns of Castile and Aragon in 1479; one kingdom in law since the decrees of 1707 to 1716.
```

```polity {#castile}
title: Crown of Castile
short: Castile
also: Kingdom of Castile; Castile and León; Castilla; Kingdom of Castile and León
kind: state
from: 1065
until: 1716
successor: #spain
geography: Castile; Castilla; Castile and León
```

```polity {#aragon}
title: Crown of Aragon
short: Aragon
also: Kingdom of Aragon; Aragón
kind: state
from: 1035
until: 1716
successor: #spain
geography: Aragon; Aragón
```

```polity {#navarre}
title: Kingdom of Navarre
short: Navarre
also: Navarra
kind: state
from: 0824
until: 1620
geography: Navarre; Navarra
note: Most of it was taken by Castile in 1512; Lower Navarre was joined to France in 1620.
```

```polity {#granada}
title: Emirate of Granada
short: Granada
also: Nasrid Kingdom of Granada; Kingdom of Granada
kind: state
from: 1238
until: 1492-01-11 = julian:1492-01-02
successor: #castile
capital: Granada
geography: Granada
```

```polity {#first-spanish-republic}
title: First Spanish Republic
kind: state
from: 1873-02-11
until: 1874-12-29
capital: Madrid
part-of: #spain
```

```polity {#second-spanish-republic}
title: Second Spanish Republic
short: Spanish Republic
also: Republican Spain; República Española
kind: state
from: 1931-04-14
until: 1939-04-01
successor: #francoist-spain
capital: Madrid; Valencia; Barcelona
part-of: #spain
geography: Spanish Republic
```

```polity {#francoist-spain}
title: Spanish State
short: Francoist Spain
also: Franco's Spain; Nationalist Spain; Estado Español
kind: regime
from: 1936-10-01
until: 1975-11-22
predecessor: #second-spanish-republic
successor: #spain
capital: Burgos; Madrid
part-of: #spain
geography: Spanish State
```

```polity {#andorra}
title: Principality of Andorra
short: Andorra
kind: state
from: 1278
capital: Andorra la Vella
geography: Andorra
```

## Portugal

```polity {#portugal}
title: Portugal
also: Portuguese Republic; Kingdom of Portugal; República Portuguesa; Portuguese Crown; Португалия; ポルトガル; 葡萄牙
kind: state
from: 1139
capital: Coimbra; Lisbon; Rio de Janeiro
geography: Portugal; Португалия; ポルトガル; 葡萄牙
note: Recognised by Castile in 1143; under the Spanish kings from 1580 to 1640; a republic since 5 October 1910.
```

```polity {#estado-novo}
title: Estado Novo (Portugal)
short: Estado Novo
also: Salazar regime; Second Portuguese Republic
kind: regime
from: 1933-04-11
until: 1974-04-25
capital: Lisbon
part-of: #portugal
geography: Estado Novo
note: Brazil had a regime of the same name from 1937 to 1945.
```

```polity {#portuguese-india}
title: State of India
short: Portuguese India
also: Estado da Índia; Goa, Daman and Diu
kind: colony
from: 1505
until: 1961-12-19
successor: #india
capital: Cochin; Goa
geography: State of India
```
␜polities/italy.md
# Italy

Italy under its running name, the states before unification, the Holy See and San Marino.

## The state since 1861

```polity {#italy}
title: Italy
also: Italia; Италия; イタリア; 伊国; 義大利; 意大利; Italien; Italie
kind: state
from: 1861-03-17
predecessor: #sardinia; #kingdom-of-the-two-sicilies; #papal-states
capital: Turin; Florence; Rome
geography: Italy; Italia; Италия; イタリア; 伊国; 義大利; 意大利; Italien; Italie
source: Law no. 4671 of the Kingdom of Sardinia, 17 March 1861
```

```polity {#kingdom-of-italy}
title: Kingdom of Italy
also: Regno d'Italia; Royal Italy; Fascist Italy
kind: state
from: 1861-03-17
until: 1946-06-18
predecessor: #sardinia
successor: #italian-republic
capital: Turin; Florence; Rome
part-of: #italy
geography: Kingdom of Italy; Regno d'Italia
note: The referendum was held on 2 and 3 June 1946, its result announced on 10 June and confirmed on 18 June. Napoleon's kingdom of 1805 to 1814 had the same name.
```

```polity {#italian-republic}
title: Italian Republic
also: Repubblica Italiana; Republic of Italy
kind: state
from: 1946-06-02
predecessor: #kingdom-of-italy
capital: Rome
part-of: #italy
geography: Italian Republic; Repubblica Italiana
note: Napoleon's republic of 1802 to 1805 had the same name.
```

```polity {#italian-social-republic}
title: Italian Social Republic
also: Salò Republic; Republic of Salò; RSI; Repubblica Sociale Italiana
kind: client state
from: 1943-09-23
until: 1945-04-25
predecessor: #kingdom-of-italy
successor: #kingdom-of-italy
capital: Salò
```

```polity {#free-territory-of-trieste}
title: Free Territory of Trieste
also: Territorio libero di Trieste; FTT
kind: free territory
from: 1947-09-15
until: 1954-10-05
predecessor: #italy
successor: #italy; #yugoslavia
capital: Trieste
note: Two military zones; the London memorandum of 5 October 1954 gave them to Italian and Yugoslav administration, and the Treaty of Osimo of 1975 settled it.
```

```polity {#free-state-of-fiume}
title: Free State of Fiume
also: Stato libero di Fiume; Riječka država
kind: free state
from: 1920-11-12
until: 1924-02-22
successor: #italy
capital: Fiume
status: unverified
```

## Before unification

```polity {#sardinia}
title: Kingdom of Sardinia
short: Sardinia
also: Piedmont-Sardinia; Sardinia-Piedmont; Kingdom of Piedmont-Sardinia; Regno di Sardegna
kind: state
from: 1720-08-08
until: 1861-03-17
predecessor: #savoy
successor: #italy
capital: Turin
geography: Sardinia
note: The crown of Sardinia is older; the House of Savoy had it from 1720.
```

```polity {#savoy}
title: Duchy of Savoy
short: Savoy
also: County of Savoy; Savoie; Ducato di Savoia
kind: state
from: 1416
until: 1720-08-08
successor: #sardinia
capital: Chambéry; Turin
geography: Savoy; Savoie; County of Savoy; Duchy of Savoy
```

```polity {#kingdom-of-the-two-sicilies}
title: Kingdom of the Two Sicilies
also: Two Sicilies; Regno delle Due Sicilie
kind: state
from: 1816-12-12
until: 1861-03-17
predecessor: #naples; #sicily
successor: #italy
capital: Naples
geography: Two Sicilies; Kingdom of the Two Sicilies
note: The crowns of Naples and Sicily were called by this name before their formal union in 1816.
```

```polity {#naples}
title: Kingdom of Naples
short: Naples
also: Regno di Napoli
kind: state
from: 1282
until: 1816-12-12
successor: #kingdom-of-the-two-sicilies
capital: Naples
geography: Naples
```

```polity {#sicily}
title: Kingdom of Sicily
short: Sicily
also: Regno di Sicilia
kind: state
from: 1131-01-01 = julian:1130-12-25
until: 1816-12-12
successor: #kingdom-of-the-two-sicilies
capital: Palermo
geography: Sicily
```

```polity {#venice}
title: Republic of Venice
short: Venice
also: Venetian Republic; La Serenissima; Serenissima; Repubblica di Venezia
kind: state
from: 0697~
until: 1797-05-12
successor: #austria
capital: Venice
geography: Venice; Serenissima; La Serenissima
```

```polity {#genoa}
title: Republic of Genoa
short: Genoa
also: Genoese Republic; Repubblica di Genova
kind: state
from: 1099~
until: 1797-06-14
successor: #ligurian-republic
capital: Genoa
geography: Genoa
```

```polity {#ligurian-republic}
title: Ligurian Republic
kind: client state
from: 1797-06-14
until: 1805-06
predecessor: #genoa
successor: #first-french-empire
capital: Genoa
```

```polity {#cisalpine-republic}
title: Cisalpine Republic
also: Repubblica Cisalpina
kind: client state
from: 1797-06-29
until: 1802-01-26
successor: #napoleonic-italian-republic
capital: Milan
```

```polity {#napoleonic-italian-republic}
title: Italian Republic (1802–1805)
short: Napoleonic Italian Republic
kind: client state
from: 1802-01-26
until: 1805-03-17
predecessor: #cisalpine-republic
successor: #napoleonic-kingdom-of-italy
capital: Milan
```

```polity {#napoleonic-kingdom-of-italy}
title: Kingdom of Italy (1805–1814)
short: Napoleonic Kingdom of Italy
kind: client state
from: 1805-03-17
until: 1814
predecessor: #napoleonic-italian-republic
capital: Milan
```

```polity {#milan}
title: Duchy of Milan
short: Milan
also: Ducato di Milano
kind: state
from: 1395
until: 1797
successor: #cisalpine-republic
capital: Milan
geography: Milan; Duchy of Milan
```

```polity {#florence}
title: Republic of Florence
short: Florence
also: Florentine Republic
kind: state
from: 1115
until: 1532
successor: #tuscany
capital: Florence
geography: Florence
```

```polity {#tuscany}
title: Grand Duchy of Tuscany
short: Tuscany
also: Granducato di Toscana
kind: state
from: 1569
until: 1860-03-22
predecessor: #florence
successor: #sardinia
capital: Florence
geography: Tuscany
```

```polity {#parma}
title: Duchy of Parma
short: Parma
also: Duchy of Parma and Piacenza
kind: state
from: 1545
until: 1860-03
successor: #sardinia
capital: Parma
geography: Parma
```

```polity {#modena}
title: Duchy of Modena
short: Modena
also: Duchy of Modena and Reggio
kind: state
from: 1452
until: 1860-03
successor: #sardinia
capital: Modena
geography: Modena
```

## The Holy See and San Marino

```polity {#papal-states}
title: Papal States
also: States of the Church; Stato Pontificio; Pontifical States; Church State
kind: state
from: 0756
until: 1870-09-20
successor: #italy
capital: Rome
geography: Papal States; States of the Church
```

```polity {#holy-see}
title: Holy See
also: Santa Sede; Apostolic See; The Vatican; Vatican
kind: subject of international law
capital: Rome; Vatican City
geography: Vatican; The Vatican; Holy See
note: It concludes treaties in its own name, with or without territory.
```

```polity {#vatican-city}
title: Vatican City State
short: Vatican City
also: Stato della Città del Vaticano
kind: state
from: 1929-06-07
capital: Vatican City
geography: Vatican City
source: Lateran Treaty of 11 February 1929, in force 7 June 1929
```

```polity {#san-marino}
title: Republic of San Marino
short: San Marino
kind: state
from: 0301
capital: San Marino
geography: San Marino
note: The year is the traditional one; the republic is documented from the Middle Ages.
```

```polity {#malta-order}
title: Sovereign Military Order of Malta
short: Order of Malta
also: Knights of Malta; Knights Hospitaller; Order of Saint John; Knights of Rhodes
kind: order
from: 1113
capital: Rhodes; Valletta; Rome
geography: Order of Malta; Knights Hospitaller; Order of Saint John
note: Held Rhodes from 1310 to 1522 and Malta from 1530 to 1798.
```
␜polities/japan.md
# Japan

The Japanese state under its running name, the governments it has had, its possessions, and the kingdom of Ryukyu.

## The state and its governments

```polity {#japan}
title: Japan
also: Nippon; Nihon; 日本; 日本国; Япония; Japon; Japanese government
kind: state
capital: Kyoto; Edo; Tokyo
geography: Japan; Nippon; Nihon; 日本; 日本国; Япония; Japon; Japanese government
note: One record for the state throughout its history, whatever its form of government; it has no first day that history can name.
```

```polity {#kamakura-shogunate}
title: Kamakura shogunate
also: 鎌倉幕府
kind: government
from: 1185~
until: 1333-07-12 = julian:1333-07-04
successor: #ashikaga-shogunate
capital: Kamakura
part-of: #japan
note: Minamoto no Yoritomo was made shogun in 1192; his government is older.
```

```polity {#ashikaga-shogunate}
title: Ashikaga shogunate
also: Muromachi shogunate; 室町幕府
kind: government
from: 1336
until: 1573
predecessor: #kamakura-shogunate
capital: Kyoto
part-of: #japan
```

```polity {#tokugawa-shogunate}
title: Tokugawa shogunate
also: Edo shogunate; Tokugawa bakufu; 江戸幕府; 徳川幕府; Tokugawa Japan
kind: government
from: 1603-03-24
until: 1868-01-03
successor: #empire-of-japan
capital: Edo
part-of: #japan
note: The last shogun offered to return his powers on 9 November 1867; the imperial restoration was declared on 3 January 1868.
```

```polity {#republic-of-ezo}
title: Republic of Ezo
also: 蝦夷共和国; Ezo Republic
kind: unrecognised state
from: 1869-01-27
until: 1869-06-27
capital: Hakodate
```

```polity {#empire-of-japan}
title: Empire of Japan
also: Imperial Japan; Japanese Empire; 大日本帝国; 大日本帝國; Японская империя
kind: empire
from: 1868-01-03
until: 1947-05-03
predecessor: #tokugawa-shogunate
capital: Tokyo
part-of: #japan
geography: Japanese Empire
source: Constitution of the Empire of Japan, promulgated 11 February 1889; Constitution of Japan, in force 3 May 1947
note: The beginning is a convention: the restoration of January 1868 is usual, the constitution of 1889 is also named.
```

```polity {#allied-occupation-of-japan}
title: Allied occupation of Japan
also: Occupied Japan; SCAP; Supreme Commander for the Allied Powers; 連合国軍最高司令官総司令部
kind: occupation
from: 1945-09-02
until: 1952-04-28
capital: Tokyo
geography: Supreme Commander for the Allied Powers
source: Instrument of Surrender, 2 September 1945; Treaty of Peace with Japan, article 6
note: The Supreme Commander was named in August 1945, before the surrender was signed; parts of the country stayed under American administration longer: Amami until 1953, Ogasawara until 1968, Okinawa until 15 May 1972.
```

## Ryukyu and the possessions of the empire

```polity {#ryukyu-kingdom}
title: Ryukyu Kingdom
also: Kingdom of Ryukyu; Lew Chew; Loochoo; Liuqiu; 琉球王国; 琉球國
kind: state
from: 1429
until: 1879-04-04
successor: #japan
capital: Shuri
geography: Lew Chew; Loochoo; Liuqiu
note: A tributary of China and from 1609 also a vassal of Satsuma; Okinawa Prefecture was announced on 4 April 1879.
```

```polity {#taiwan-under-japanese-rule}
title: Government-General of Taiwan
short: Taiwan under Japanese rule
also: Japanese Taiwan; Government-General of Formosa; 台湾総督府
kind: colony
from: 1895-04-17
until: 1945-10-25
predecessor: #qing
successor: #republic-of-china
capital: Taihoku
part-of: #empire-of-japan
```

```polity {#republic-of-formosa}
title: Republic of Formosa
also: 臺灣民主國; Democratic State of Taiwan
kind: unrecognised state
from: 1895-05-23
until: 1895-10-21
predecessor: #qing
successor: #taiwan-under-japanese-rule
capital: Taipei; Tainan
```

```polity {#karafuto}
title: Karafuto Prefecture
short: Karafuto
also: 樺太庁
kind: colony
from: 1907-04-01
until: 1949-06-01
capital: Ōdomari; Toyohara
part-of: #japan
geography: Karafuto
note: South Sakhalin under Japan; occupied by the Soviet Union in August 1945, struck from the Japanese statute book on 1 June 1949.
```

```polity {#kwantung-leased-territory}
title: Kwantung Leased Territory
also: Kwantung; 関東州; 關東州
kind: leased territory
from: 1898-03-27
until: 1945-08
predecessor: #qing
capital: Port Arthur; Dairen
geography: Kwantung
note: Russian until the Treaty of Portsmouth of 5 September 1905, then Japanese.
```

```polity {#south-seas-mandate}
title: South Seas Mandate
also: Japanese Mandate for the South Seas; Nan'yō; 南洋群島
kind: mandate
from: [1919-06-28,1920-12-17]
until: 1947-07-18
successor: #trust-territory-of-the-pacific-islands
capital: Koror
part-of: #empire-of-japan
note: Occupied in October 1914, assigned to Japan in 1919, the terms confirmed by the Council of the League on 17 December 1920; in American hands from 1944.
```

```polity {#us-civil-administration-of-the-ryukyus}
title: United States Civil Administration of the Ryukyu Islands
short: USCAR
also: 琉球列島米国民政府
kind: occupation
from: 1950-12-15
until: 1972-05-15
successor: #japan
capital: Naha
```
␜polities/korea.md
# Korea

The Korean kingdoms, the empire, the years of Japanese rule and of occupation, and the two republics.

## Before 1910

```polity {#goguryeo}
title: Goguryeo
also: Koguryo; 高句麗; 고구려
kind: state
from: -0036
until: 0668
capital: Gungnae; Pyongyang
note: The first year is that of the chronicles.
```

```polity {#baekje}
title: Baekje
also: Paekche; Kudara; 百濟; 백제
kind: state
from: -0017
until: 0660
capital: Hanseong; Ungjin; Sabi
note: The first year is that of the chronicles.
```

```polity {#silla}
title: Silla
also: Shilla; 新羅; 신라
kind: state
from: -0056
until: 0935
successor: #goryeo
capital: Gyeongju
note: The first year is that of the chronicles; it held most of the peninsula from 668.
```

```polity {#goryeo}
title: Goryeo
also: Koryo; Koryŏ; 高麗; 고려
kind: state
from: 0918
until: 1392-08-13 = julian:1392-08-05
predecessor: #silla
successor: #joseon
capital: Kaesong
geography: Korea
```

```polity {#joseon}
title: Kingdom of Joseon
short: Joseon
also: Chosŏn; Choson; Yi dynasty; Kingdom of Korea; Kingdom of Chosen; 朝鮮王朝; 朝鮮國; 조선
kind: state
from: 1392-08-13 = julian:1392-08-05
until: 1897-10-12
predecessor: #goryeo
successor: #korean-empire
capital: Hanyang
geography: Korea; Choson
note: The dynasty is dated from the accession of Yi Seong-gye; the name Joseon was taken in 1393.
```

```polity {#korean-empire}
title: Korean Empire
also: Empire of Korea; Great Han Empire; Daehan Empire; 大韓帝国; 大韓帝國; 대한제국
kind: empire
from: 1897-10-12
until: 1910-08-29
predecessor: #joseon
successor: #japanese-korea
capital: Seoul
geography: Korea
note: A Japanese protectorate from 17 November 1905; the treaty of annexation was signed on 22 August 1910 and proclaimed on 29 August.
```

## 1910 to 1948

```polity {#japanese-korea}
title: Government-General of Korea
short: Korea under Japanese rule
also: Japanese Korea; Colonial Korea; Government-General of Chōsen; 朝鮮総督府; 조선총독부
kind: colony
from: 1910-08-29
until: [1945-08-15,1945-09-09]
predecessor: #korean-empire
successor: #us-military-government-in-korea; #soviet-civil-administration-in-korea
capital: Keijō
part-of: #empire-of-japan
note: Korea keeps 15 August 1945; the Governor-General signed the surrender of the south in Seoul on 9 September.
```

```polity {#korean-provisional-government}
title: Provisional Government of the Republic of Korea
short: Korean Provisional Government
also: 大韓民國臨時政府; 대한민국 임시정부
kind: government in exile
from: 1919-04-11
until: 1948-08-15
successor: #south-korea
capital: Shanghai; Chongqing
```

```polity {#us-military-government-in-korea}
title: United States Army Military Government in Korea
short: USAMGIK
kind: occupation
from: 1945-09-08
until: 1948-08-15
predecessor: #japanese-korea
successor: #south-korea
capital: Seoul
```

```polity {#soviet-civil-administration-in-korea}
title: Soviet Civil Administration in Korea
kind: occupation
from: 1945-08
until: 1948-09-09
predecessor: #japanese-korea
successor: #north-korea
capital: Pyongyang
status: unverified
note: The civil administration was set up in October 1945; Soviet troops had been in the north since August.
```

## Since 1948

```polity {#south-korea}
title: Republic of Korea
short: South Korea
also: ROK; R.O.K.; 大韓民国; 大韓民國; 대한민국; 韓国; Республика Корея
kind: state
from: 1948-08-15
predecessor: #us-military-government-in-korea; #korean-provisional-government
capital: Seoul
geography: Korea; South Korea; 韓国
```

```polity {#north-korea}
title: Democratic People's Republic of Korea
short: North Korea
also: DPRK; D.P.R.K.; 朝鮮民主主義人民共和国; 조선민주주의인민공화국; 北朝鮮; КНДР
kind: state
from: 1948-09-09
predecessor: #soviet-civil-administration-in-korea
capital: Pyongyang
geography: Korea; North Korea; 北朝鮮
```
␜polities/latin-america-and-the-caribbean.md
# Latin America and the Caribbean

The vice-royalties, the republics and empires that followed them, and the islands.

## Before independence

```polity {#inca-empire}
title: Inca Empire
also: Tawantinsuyu; Incas
kind: empire
from: 1438
until: 1533
successor: #viceroyalty-of-peru
capital: Cusco
geography: Incas
```

```polity {#viceroyalty-of-peru}
title: Viceroyalty of Peru
kind: colony
from: 1542
until: 1824-12-09
predecessor: #inca-empire
successor: #peru
capital: Lima
geography: Peru
```

```polity {#viceroyalty-of-new-granada}
title: Viceroyalty of New Granada
short: New Granada
kind: colony
from: 1717
until: 1819
successor: #gran-colombia
capital: Santa Fe de Bogotá
geography: New Granada
note: Abolished in 1723, restored in 1739, broken from 1810.
```

```polity {#viceroyalty-of-the-rio-de-la-plata}
title: Viceroyalty of the Río de la Plata
kind: colony
from: 1776
until: 1810-05-25
successor: #argentina
capital: Buenos Aires
```

```polity {#colonial-brazil}
title: Colonial Brazil
also: State of Brazil; Estado do Brasil
kind: colony
from: 1500
until: 1815-12-16
successor: #united-kingdom-of-portugal-brazil-and-the-algarves
capital: Salvador; Rio de Janeiro
geography: Brazil
```

```polity {#united-kingdom-of-portugal-brazil-and-the-algarves}
title: United Kingdom of Portugal, Brazil and the Algarves
kind: state
from: 1815-12-16
until: 1825
predecessor: #portugal; #colonial-brazil
successor: #portugal; #empire-of-brazil
capital: Rio de Janeiro; Lisbon
```

## South America

```polity {#gran-colombia}
title: Republic of Colombia (1819–1831)
short: Gran Colombia
also: Great Colombia; Greater Colombia
kind: state
from: 1819-12-17
until: 1831-11-19
predecessor: #viceroyalty-of-new-granada
successor: #new-granada; #venezuela; #ecuador
capital: Bogotá
geography: Colombia
```

```polity {#new-granada}
title: Republic of New Granada
also: Granadine Confederation; República de la Nueva Granada
kind: state
from: 1831-11-20
until: 1863
predecessor: #gran-colombia
successor: #colombia
capital: Bogotá
geography: New Granada
note: Granadine Confederation from 1858.
```

```polity {#colombia}
title: Republic of Colombia
short: Colombia
also: United States of Colombia
kind: state
from: [1810-07-20,1819-12-17]
predecessor: #new-granada
capital: Bogotá
geography: Colombia; Republic of Colombia
note: One record for the state under its running name; United States of Colombia from 1863 to 1886.
```

```polity {#venezuela}
title: Bolivarian Republic of Venezuela
short: Venezuela
also: Republic of Venezuela; United States of Venezuela
kind: state
from: 1811-07-05
predecessor: #gran-colombia
capital: Caracas
geography: Venezuela
note: Independence was declared in 1811; in Gran Colombia until 1830.
```

```polity {#ecuador}
title: Republic of Ecuador
short: Ecuador
also: State of Ecuador
kind: state
from: 1830-05-13
predecessor: #gran-colombia
capital: Quito
geography: Ecuador
```

```polity {#peru}
title: Republic of Peru
short: Peru
also: Perú
kind: state
from: 1821-07-28
predecessor: #viceroyalty-of-peru
capital: Lima
geography: Peru; Perú
```

```polity {#peru-bolivian-confederation}
title: Peru–Bolivian Confederation
short: Peru-Bolivian Confederation
kind: confederation
from: 1836-10-28
until: 1839-08-25
predecessor: #peru; #bolivia
successor: #peru; #bolivia
capital: Tacna
```

```polity {#bolivia}
title: Plurinational State of Bolivia
short: Bolivia
also: Republic of Bolivia
kind: state
from: 1825-08-06
predecessor: #viceroyalty-of-peru
capital: Sucre; La Paz
geography: Bolivia
```

```polity {#chile}
title: Republic of Chile
short: Chile
also: Chili
kind: state
from: [1810-09-18,1818-02-12]
capital: Santiago
geography: Chile; Chili
note: The first junta met in 1810; independence was proclaimed in 1818.
```

```polity {#argentina}
title: Argentine Republic
short: Argentina
also: United Provinces of the Río de la Plata; Argentine Confederation; United Provinces of South America; La Plata
kind: state
from: [1810-05-25,1816-07-09]
predecessor: #viceroyalty-of-the-rio-de-la-plata
capital: Buenos Aires; Paraná
geography: Argentina; La Plata
note: The junta of Buenos Aires dates from 1810, the declaration of independence from 1816.
```

```polity {#paraguay}
title: Republic of Paraguay
short: Paraguay
kind: state
from: 1811-05-14
predecessor: #viceroyalty-of-the-rio-de-la-plata
capital: Asunción
geography: Paraguay
```

```polity {#uruguay}
title: Oriental Republic of Uruguay
short: Uruguay
also: Banda Oriental; Oriental State
kind: state
from: [1825-08-25,1828-08-27]
capital: Montevideo
geography: Uruguay; Banda Oriental
note: Independence was declared in 1825 and agreed by Brazil and Argentina in 1828.
```

```polity {#empire-of-brazil}
title: Empire of Brazil
also: Imperial Brazil; Brazilian Empire; Império do Brasil
kind: empire
from: 1822-09-07
until: 1889-11-15
predecessor: #united-kingdom-of-portugal-brazil-and-the-algarves
successor: #brazil
capital: Rio de Janeiro
part-of: #brazil
```

```polity {#brazil}
title: Federative Republic of Brazil
short: Brazil
also: Brasil; United States of Brazil; Republic of the United States of Brazil; Бразилия; ブラジル
kind: federation
from: 1822-09-07
predecessor: #colonial-brazil
capital: Rio de Janeiro; Brasília
geography: Brazil; Brasil; Бразилия; ブラジル
note: One record for the state under its running name; a republic since 15 November 1889.
```

```polity {#guyana}
title: Co-operative Republic of Guyana
short: Guyana
kind: state
from: 1966-05-26
predecessor: #british-guiana
capital: Georgetown
geography: Guyana
```

```polity {#british-guiana}
title: British Guiana
kind: colony
from: 1831-07-21
until: 1966-05-26
successor: #guyana
capital: Georgetown
geography: British Guiana; Guiana
```

```polity {#suriname}
title: Republic of Suriname
short: Suriname
also: Surinam; Dutch Guiana
kind: state
from: 1975-11-25
predecessor: #netherlands
capital: Paramaribo
geography: Suriname; Surinam; Dutch Guiana
```

## Central America

```polity {#central-america}
title: Federal Republic of Central America
also: United Provinces of Central America; Central American Federation
kind: federation
from: 1823-07-01
until: 1841
predecessor: #first-mexican-empire
successor: #guatemala; #honduras; #el-salvador; #nicaragua; #costa-rica
capital: Guatemala City; San Salvador
geography: Central America
```

```polity {#guatemala}
title: Republic of Guatemala
short: Guatemala
kind: state
from: [1821-09-15,1839-04-17]
predecessor: #central-america
capital: Guatemala City
geography: Guatemala
```

```polity {#honduras}
title: Republic of Honduras
short: Honduras
kind: state
from: [1821-09-15,1838-11-05]
predecessor: #central-america
capital: Comayagua; Tegucigalpa
geography: Honduras
```

```polity {#el-salvador}
title: Republic of El Salvador
short: El Salvador
also: Salvador
kind: state
from: [1821-09-15,1841-02-18]
predecessor: #central-america
capital: San Salvador
geography: El Salvador; Salvador
```

```polity {#nicaragua}
title: Republic of Nicaragua
short: Nicaragua
kind: state
from: [1821-09-15,1838-04-30]
predecessor: #central-america
capital: León; Managua
geography: Nicaragua
```

```polity {#costa-rica}
title: Republic of Costa Rica
short: Costa Rica
kind: state
from: [1821-09-15,1838-11-15]
predecessor: #central-america
capital: San José
geography: Costa Rica
```

```polity {#panama}
title: Republic of Panama
short: Panama
also: Panamá
kind: state
from: 1903-11-03
predecessor: #colombia
capital: Panama City
geography: Panama; Panamá
```

```polity {#belize}
title: Belize
also: British Honduras
kind: state
from: 1981-09-21
capital: Belmopan
geography: Belize; British Honduras
note: A British colony named British Honduras until 1 June 1973.
```

## The Caribbean

```polity {#haiti}
title: Republic of Haiti
short: Haiti
also: Hayti; Haïti
kind: state
from: 1804-01-01
predecessor: #saint-domingue
capital: Port-au-Prince
geography: Haiti; Hayti; Haïti
note: An empire from 1804 to 1806 and from 1849 to 1859; occupied by the United States from 1915 to 1934.
```

```polity {#saint-domingue}
title: Saint-Domingue
kind: colony
from: 1659
until: 1804-01-01
successor: #haiti
capital: Cap-Français; Port-au-Prince
geography: Saint-Domingue
```

```polity {#dominican-republic}
title: Dominican Republic
also: República Dominicana
kind: state
from: 1844-02-27
predecessor: #haiti
capital: Santo Domingo
note: Spanish again from 1861 to 1865; occupied by the United States from 1916 to 1924.
```

```polity {#cuba}
title: Republic of Cuba
short: Cuba
kind: state
from: 1902-05-20
predecessor: #spain
capital: Havana
geography: Cuba
note: Spanish until 1898, under American military government to 1902.
```

```polity {#jamaica}
title: Jamaica
kind: state
from: 1962-08-06
predecessor: #west-indies-federation
capital: Kingston
geography: Jamaica
```

```polity {#trinidad-and-tobago}
title: Republic of Trinidad and Tobago
short: Trinidad and Tobago
kind: state
from: 1962-08-31
predecessor: #west-indies-federation
capital: Port of Spain
geography: Trinidad and Tobago
```

```polity {#west-indies-federation}
title: West Indies Federation
also: Federation of the West Indies; British Caribbean Federation
kind: federation
from: 1958-01-03
until: 1962-05-31
successor: #jamaica; #trinidad-and-tobago; #barbados
capital: Chaguaramas
```

```polity {#barbados}
title: Barbados
kind: state
from: 1966-11-30
predecessor: #west-indies-federation
capital: Bridgetown
geography: Barbados
note: A republic since 30 November 2021.
```

```polity {#bahamas}
title: Commonwealth of The Bahamas
short: The Bahamas
also: Bahamas; Bahama Islands
kind: state
from: 1973-07-10
capital: Nassau
geography: Bahamas; The Bahamas; Bahama Islands
```

```polity {#grenada}
title: Grenada
kind: state
from: 1974-02-07
capital: St. George's
geography: Grenada
```

```polity {#danish-west-indies}
title: Danish West Indies
also: Dansk Vestindien
kind: colony
from: 1672
until: 1917-03-31
successor: #united-states
capital: Charlotte Amalie
```
␜polities/low-countries.md
# The Low Countries

The Netherlands, Belgium, Luxembourg and what came before them.

```polity {#dutch-republic}
title: Republic of the Seven United Netherlands
short: Dutch Republic
also: United Provinces; United Provinces of the Netherlands; States-General; States General of the United Provinces; Holland; Republiek der Zeven Verenigde Nederlanden
kind: confederation
from: 1581-07-26
until: 1795-01-19
predecessor: #spanish-netherlands
successor: #batavian-republic
capital: The Hague
geography: United Provinces; Holland; States-General
source: Act of Abjuration, 26 July 1581
note: The Union of Utrecht of 1579 and the year 1588 are also taken as its beginning; recognised by Spain in 1648.
```

```polity {#batavian-republic}
title: Batavian Republic
also: Bataafse Republiek
kind: client state
from: 1795-01-19
until: 1806-06-05
predecessor: #dutch-republic
successor: #kingdom-of-holland
capital: The Hague
```

```polity {#kingdom-of-holland}
title: Kingdom of Holland
also: Koninkrijk Holland
kind: client state
from: 1806-06-05
until: 1810-07-09
predecessor: #batavian-republic
successor: #first-french-empire
capital: The Hague; Utrecht; Amsterdam
```

```polity {#netherlands}
title: Kingdom of the Netherlands
short: Netherlands
also: The Netherlands; Holland; Nederland; Pays-Bas; Нидерланды; オランダ; 荷蘭; 荷兰; 和蘭; Niederlande; United Kingdom of the Netherlands
kind: state
from: 1813-12-02
predecessor: #kingdom-of-holland
capital: Amsterdam
geography: Netherlands; The Netherlands; Holland; Nederland; Pays-Bas; Нидерланды; オランダ; 荷蘭; 荷兰; 和蘭; Niederlande
note: A sovereign principality from December 1813, a kingdom from 16 March 1815; its government sits at The Hague.
```

```polity {#united-kingdom-of-the-netherlands}
title: United Kingdom of the Netherlands
kind: state
from: 1815-03-16
until: 1839-04-19
predecessor: #netherlands
successor: #netherlands; #belgium
capital: Amsterdam; Brussels
part-of: #netherlands
note: Belgium broke away in 1830; the king accepted it in 1839.
```

```polity {#spanish-netherlands}
title: Habsburg Netherlands
short: Spanish Netherlands
also: Seventeen Provinces; Burgundian Netherlands
kind: dependency
from: 1482
until: 1714-03-07
successor: #austrian-netherlands
capital: Brussels
geography: Spanish Netherlands; Seventeen Provinces; Burgundian Netherlands
```

```polity {#austrian-netherlands}
title: Austrian Netherlands
kind: dependency
from: 1714-03-07
until: 1797-10-17
predecessor: #spanish-netherlands
successor: #french-first-republic
capital: Brussels
geography: Austrian Netherlands
```

```polity {#united-belgian-states}
title: United Belgian States
also: États belgiques unis
kind: unrecognised state
from: 1790-01-11
until: 1790-12-02
predecessor: #austrian-netherlands
successor: #austrian-netherlands
capital: Brussels
```

```polity {#belgium}
title: Kingdom of Belgium
short: Belgium
also: Belgique; België; Бельгия; ベルギー; Belgien
kind: state
from: 1830-10-04
predecessor: #united-kingdom-of-the-netherlands
capital: Brussels
geography: Belgium; Belgique; België; Бельгия; ベルギー; Belgien
source: Declaration of the Provisional Government, 4 October 1830
```

```polity {#luxembourg}
title: Grand Duchy of Luxembourg
short: Luxembourg
also: Luxemburg; Lëtzebuerg
kind: state
from: 1815-06-09
capital: Luxembourg
geography: Luxembourg; Luxemburg; Lëtzebuerg
note: In personal union with the Netherlands until 1890; independence settled by the treaties of 1839 and 1867.
```

```polity {#burgundy}
title: Duchy of Burgundy
short: Burgundy
also: Burgundian State; Valois Burgundy
kind: state
from: 1363
until: 1477-01-14 = julian:1477-01-05
capital: Dijon; Brussels
geography: Burgundy; Duchy of Burgundy
```
␜polities/middle-east.md
# The Middle East

The Ottoman Empire and Turkey, Iran, the Arab states, the mandates and Israel.

## Ottoman Empire and Turkey

```polity {#ottoman-empire}
title: Ottoman Empire
also: Sublime Porte; Ottoman Porte; The Porte; Turkish Empire; Sublime Ottoman State; Ottoman Turkey; Devlet-i Aliyye; Osmanlı İmparatorluğu; Оттоманская Порта; Османская империя; オスマン帝国
kind: empire
from: 1299~
until: 1922-11-01
successor: #grand-national-assembly-of-turkey; #turkey
capital: Bursa; Edirne; Constantinople
geography: Turkey; Sublime Porte; Turkish Empire
source: Resolution of the Grand National Assembly, 1 November 1922
```

```polity {#grand-national-assembly-of-turkey}
title: Government of the Grand National Assembly of Turkey
short: Ankara Government
also: Angora Government; Kemalist Turkey; Turkish Nationalists; Grand National Assembly of Turkey; Government of the Grand National Assembly
kind: government
from: 1920-04-23
until: 1923-10-29
predecessor: #ottoman-empire
successor: #turkey
capital: Ankara
geography: Turkey; Kemalist Turkey; Grand National Assembly of Turkey; Ankara Government
note: The party to the treaties of Moscow and Kars of 1921 and of Lausanne of 1923.
```

```polity {#turkey}
title: Republic of Türkiye
short: Turkey
also: Republic of Turkey; Türkiye; Türkiye Cumhuriyeti; Турция; トルコ; 土耳其; Turquie; Türkei
kind: state
from: 1923-10-29
predecessor: #grand-national-assembly-of-turkey; #ottoman-empire
capital: Ankara
geography: Turkey; Türkiye; Турция; トルコ; 土耳其; Turquie; Türkei
note: Türkiye is the name in English at the United Nations since June 2022.
```

```polity {#seljuk-empire}
title: Seljuk Empire
also: Great Seljuk Empire; Seljuks
kind: empire
from: 1037
until: 1194
geography: Seljuks
```

```polity {#sultanate-of-rum}
title: Sultanate of Rum
also: Seljuks of Rum
kind: state
from: 1077~
until: 1308
capital: Nicaea; Konya
```

## Iran

```polity {#iran}
title: Iran
also: Persia; Persian Empire; ایران; Иран; Персия; イラン; ペルシア; Perse; Persien
kind: state
from: 1501
capital: Tabriz; Isfahan; Tehran
geography: Iran; Persia; Persian Empire; ایران; Иран; Персия; イラン; ペルシア; Perse; Persien
note: One record for the modern state under its running names, from the Safavids; foreign governments were asked to write Iran instead of Persia from 21 March 1935.
```

```polity {#safavid-iran}
title: Safavid Iran
also: Safavid Empire; Safavid Persia; Safavids
kind: empire
from: 1501
until: 1736
successor: #afsharid-iran
capital: Tabriz; Qazvin; Isfahan
part-of: #iran
```

```polity {#afsharid-iran}
title: Afsharid Iran
also: Afsharid Empire; Empire of Nader Shah
kind: empire
from: 1736
until: 1796
predecessor: #safavid-iran
successor: #qajar-iran
capital: Mashhad
part-of: #iran
```

```polity {#qajar-iran}
title: Qajar Iran
also: Qajar Persia; Sublime State of Persia; Qajar dynasty
kind: state
from: 1789
until: 1925-12-15
predecessor: #afsharid-iran
successor: #pahlavi-iran
capital: Tehran
part-of: #iran
note: Parliament deposed the dynasty on 31 October 1925; Reza Khan became shah on 12 December and took the oath on 15 December.
```

```polity {#pahlavi-iran}
title: Imperial State of Iran
short: Pahlavi Iran
also: Imperial State of Persia; Pahlavi dynasty; Imperial Iran
kind: state
from: 1925-12-12
until: 1979-04-01
predecessor: #qajar-iran
successor: #islamic-republic-of-iran
capital: Tehran
part-of: #iran
note: The last government of the shah fell on 11 February 1979.
```

```polity {#islamic-republic-of-iran}
title: Islamic Republic of Iran
kind: state
from: 1979-04-01
predecessor: #pahlavi-iran
capital: Tehran
part-of: #iran
```

```polity {#azerbaijan-peoples-government}
title: Azerbaijan People's Government
kind: client state
from: 1945-11
until: 1946-12
capital: Tabriz
status: unverified
```

```polity {#mahabad}
title: Republic of Mahabad
also: Mahabad Republic
kind: client state
from: 1946-01-22
until: 1946-12-15
capital: Mahabad
```

## Arab states

```polity {#kingdom-of-hejaz}
title: Kingdom of Hejaz
short: Hejaz
also: Hedjaz; Hijaz; Hashemite Kingdom of Hejaz
kind: state
from: 1916-06-10
until: 1932-09-23
predecessor: #ottoman-empire
successor: #saudi-arabia
capital: Mecca
geography: Hejaz; Hedjaz; Hijaz
note: The revolt began in June 1916, the kingdom was proclaimed in October; conquered by Ibn Saud in 1925 and joined to Nejd under him in 1926.
```

```polity {#nejd}
title: Sultanate of Nejd
short: Nejd
also: Kingdom of Nejd; Najd; Kingdom of Hejaz and Nejd; Emirate of Nejd and Hasa
kind: state
from: 1902-01
until: 1932-09-23
successor: #saudi-arabia
capital: Riyadh
geography: Nejd; Najd
```

```polity {#saudi-arabia}
title: Kingdom of Saudi Arabia
short: Saudi Arabia
kind: state
from: 1932-09-23
predecessor: #kingdom-of-hejaz; #nejd
capital: Riyadh
geography: Saudi Arabia
```

```polity {#kingdom-of-iraq}
title: Kingdom of Iraq
also: Hashemite Kingdom of Iraq; Mandatory Iraq; British Mandate for Mesopotamia
kind: state
from: 1921-08-23
until: 1958-07-14
predecessor: #ottoman-empire
successor: #iraq
capital: Baghdad
geography: Iraq; Mesopotamia
note: Under British mandate until 3 October 1932.
```

```polity {#iraq}
title: Republic of Iraq
short: Iraq
also: Ирак
kind: state
from: 1921-08-23
capital: Baghdad
geography: Iraq; Ирак
note: One record for the state under its running name; independent since 3 October 1932, a republic since 14 July 1958.
```

```polity {#arab-kingdom-of-syria}
title: Arab Kingdom of Syria
kind: unrecognised state
from: 1920-03-08
until: 1920-07-25
predecessor: #ottoman-empire
successor: #mandate-for-syria-and-the-lebanon
capital: Damascus
```

```polity {#mandate-for-syria-and-the-lebanon}
title: Mandate for Syria and the Lebanon
short: French Mandate for Syria and Lebanon
also: French Mandate; Levant States
kind: mandate
from: [1920-04-25,1923-09-29]
until: 1946-04-17
predecessor: #ottoman-empire
successor: #syria; #lebanon
capital: Beirut; Damascus
geography: French Mandate; Levant States
```

```polity {#syria}
title: Syrian Arab Republic
short: Syria
also: Syrian Republic; Сирия; Syrie
kind: state
from: 1930-05-14
predecessor: #mandate-for-syria-and-the-lebanon
capital: Damascus
geography: Syria; Сирия; Syrie
note: A republic under the mandate; independence proclaimed in September 1941, the last foreign troops left on 17 April 1946; joined with Egypt from 22 February 1958 to 28 September 1961.
```

```polity {#lebanon}
title: Lebanese Republic
short: Lebanon
also: Republic of Lebanon; Liban; Ливан
kind: state
from: 1926-05-23
predecessor: #mandate-for-syria-and-the-lebanon
capital: Beirut
geography: Lebanon; Liban; Ливан
note: A republic under the mandate; independent since 22 November 1943.
```

```polity {#mandatory-palestine}
title: Mandatory Palestine
also: British Mandate for Palestine; Palestine Mandate; British Palestine; Mandate for Palestine
kind: mandate
from: [1920-07-01,1923-09-29]
until: 1948-05-15
predecessor: #ottoman-empire
successor: #israel
capital: Jerusalem
geography: Palestine; British Mandate for Palestine; Palestine Mandate; Mandate for Palestine
note: Civil administration from July 1920; the mandate was formally in force from 29 September 1923 and ended at midnight between 14 and 15 May 1948.
```

```polity {#israel}
title: State of Israel
short: Israel
also: Medinat Yisrael; ישראל; Израиль
kind: state
from: 1948-05-14
predecessor: #mandatory-palestine
capital: Jerusalem
geography: Israel; ישראל; Израиль
source: Declaration of the Establishment of the State of Israel, 14 May 1948
note: The government has sat in Jerusalem since December 1949; most states keep their embassies at Tel Aviv.
```

```polity {#palestine}
title: State of Palestine
short: Palestine
also: Palestinian state; Palestinian Authority; Palestinian National Authority; Palestine Liberation Organization; PLO
kind: state
from: 1988-11-15
capital: Ramallah
geography: Palestine; Palestine Liberation Organization; PLO; Palestinian state
note: The PLO was founded in 1964 and the Authority in 1994; non-member observer state at the United Nations since 29 November 2012.
```

```polity {#transjordan}
title: Emirate of Transjordan
short: Transjordan
also: Trans-Jordan
kind: mandate
from: 1921-04-11
until: 1946-05-25
predecessor: #ottoman-empire
successor: #jordan
capital: Amman
geography: Transjordan; Trans-Jordan
```

```polity {#jordan}
title: Hashemite Kingdom of Jordan
short: Jordan
also: Hashemite Kingdom of Transjordan
kind: state
from: 1946-05-25
predecessor: #transjordan
capital: Amman
geography: Jordan; Transjordan
note: The name without Trans- came into use in 1949.
```

```polity {#egypt}
title: Arab Republic of Egypt
short: Egypt
also: Republic of Egypt; Misr; مصر; Египет; エジプト; Khedivate of Egypt; Égypte
kind: state
from: 1805
predecessor: #ottoman-empire
capital: Cairo
geography: Egypt; Misr; مصر; Египет; エジプト; Égypte
note: One record for the modern state under its running name, from Muhammad Ali; under the sultan until 1914, a British protectorate to 28 February 1922, a republic since 18 June 1953.
```

```polity {#sultanate-of-egypt}
title: Sultanate of Egypt
kind: protectorate
from: 1914-12-18
until: 1922-03-15
successor: #kingdom-of-egypt
capital: Cairo
part-of: #egypt
```

```polity {#kingdom-of-egypt}
title: Kingdom of Egypt
kind: state
from: 1922-02-28
until: 1953-06-18
predecessor: #sultanate-of-egypt
successor: #egypt
capital: Cairo
part-of: #egypt
source: Unilateral Declaration of Egyptian Independence, 28 February 1922
```

```polity {#mamluk-sultanate}
title: Mamluk Sultanate
also: Mamluk Egypt; Mamluks
kind: state
from: 1250
until: 1517
successor: #ottoman-empire
capital: Cairo
geography: Mamluks
```

```polity {#ayyubid-sultanate}
title: Ayyubid Sultanate
also: Ayyubids; Saladin's empire
kind: state
from: 1171
until: 1250
successor: #mamluk-sultanate
capital: Cairo; Damascus
geography: Ayyubids
```

```polity {#kingdom-of-jerusalem}
title: Kingdom of Jerusalem
also: Latin Kingdom of Jerusalem; Crusader States
kind: state
from: 1099
until: 1291-05-25 = julian:1291-05-18
capital: Jerusalem; Acre
geography: Crusader States
```

```polity {#united-arab-republic}
title: United Arab Republic
also: UAR; U.A.R.
kind: state
from: 1958-02-22
until: 1971-09-02
predecessor: #egypt; #syria
successor: #egypt; #syria
capital: Cairo
note: Syria left on 28 September 1961; Egypt kept the name.
```

```polity {#arab-federation}
title: Arab Federation
also: Arab Union; Hashemite Arab Federation
kind: confederation
from: 1958-02-14
until: 1958-08-02
predecessor: #kingdom-of-iraq; #jordan
capital: Baghdad; Amman
```

```polity {#kuwait}
title: State of Kuwait
short: Kuwait
also: Koweit
kind: state
from: 1961-06-19
capital: Kuwait City
geography: Kuwait; Koweit
note: Under British protection from 1899; occupied by Iraq from 2 August 1990 to 28 February 1991.
```

```polity {#bahrain}
title: Kingdom of Bahrain
short: Bahrain
also: State of Bahrain; Bahrein
kind: state
from: 1971-08-15
capital: Manama
geography: Bahrain; Bahrein
```

```polity {#qatar}
title: State of Qatar
short: Qatar
kind: state
from: 1971-09-03
capital: Doha
geography: Qatar
```

```polity {#united-arab-emirates}
title: United Arab Emirates
also: UAE
kind: federation
from: 1971-12-02
predecessor: #trucial-states
capital: Abu Dhabi
```

```polity {#trucial-states}
title: Trucial States
also: Trucial Oman; Trucial Coast; Trucial Sheikhdoms
kind: protectorate
from: 1820-01-08
until: 1971-12-01
successor: #united-arab-emirates
geography: Trucial Coast; Trucial Oman
```

```polity {#oman}
title: Sultanate of Oman
short: Oman
also: Muscat and Oman; Sultanate of Muscat and Oman; Imamate of Muscat
kind: state
from: 1744~
capital: Muscat
geography: Oman; Muscat
note: Muscat and Oman in treaties to 1970.
```

```polity {#north-yemen}
title: Yemen Arab Republic
short: North Yemen
also: Mutawakkilite Kingdom of Yemen; Kingdom of Yemen; YAR
kind: state
from: 1918-10-30
until: 1990-05-22
predecessor: #ottoman-empire
successor: #yemen
capital: Sanaa; Taiz
geography: Yemen; Kingdom of Yemen
note: A republic since 26 September 1962.
```

```polity {#south-yemen}
title: People's Democratic Republic of Yemen
short: South Yemen
also: PDRY; People's Republic of Southern Yemen
kind: state
from: 1967-11-30
until: 1990-05-22
predecessor: #aden
successor: #yemen
capital: Aden
geography: South Yemen
```

```polity {#aden}
title: Aden Colony and Protectorate
short: Aden
also: Aden Protectorate; Colony of Aden; Federation of South Arabia; South Arabia
kind: colony
from: 1839-01-19
until: 1967-11-30
successor: #south-yemen
capital: Aden
geography: Aden; South Arabia
```

```polity {#yemen}
title: Republic of Yemen
short: Yemen
kind: state
from: 1990-05-22
predecessor: #north-yemen; #south-yemen
capital: Sanaa
geography: Yemen
```

## Caliphates

```polity {#rashidun-caliphate}
title: Rashidun Caliphate
kind: caliphate
from: 0632-06
until: 0661
successor: #umayyad-caliphate
capital: Medina; Kufa
geography: Rashidun Caliphate
```

```polity {#umayyad-caliphate}
title: Umayyad Caliphate
also: Umayyads
kind: caliphate
from: 0661
until: 0750
predecessor: #rashidun-caliphate
successor: #abbasid-caliphate
capital: Damascus
geography: Umayyads; Umayyad Caliphate
note: A branch ruled in Córdoba from 756 to 1031.
```

```polity {#abbasid-caliphate}
title: Abbasid Caliphate
also: Abbasids; Caliphate of Baghdad
kind: caliphate
from: 0750
until: 1258-02-17 = julian:1258-02-10
predecessor: #umayyad-caliphate
successor: #ilkhanate
capital: Kufa; Baghdad; Samarra
geography: Abbasids; Abbasid Caliphate
note: A line of the house kept the title under the Mamluks in Cairo until 1517.
```

```polity {#fatimid-caliphate}
title: Fatimid Caliphate
also: Fatimids
kind: caliphate
from: 0909
until: 1171
successor: #ayyubid-sultanate
capital: Mahdia; Cairo
geography: Fatimids
```
␜polities/nordic-countries.md
# The Nordic countries

Denmark, Sweden, Norway, Finland and Iceland, and their unions.

```polity {#denmark}
title: Kingdom of Denmark
short: Denmark
also: Danmark; Дания; デンマーク; Dänemark
kind: state
capital: Roskilde; Copenhagen
geography: Denmark; Danmark; Дания; デンマーク; Dänemark
note: A kingdom since the tenth century; in union with Norway from 1380 to 1814.
```

```polity {#sweden}
title: Kingdom of Sweden
short: Sweden
also: Sverige; Швеция; スウェーデン; Schweden; Swedish Crown
kind: state
capital: Stockholm
geography: Sweden; Sverige; Швеция; スウェーデン; Schweden
note: A kingdom since the Middle Ages; its separate state is counted from the election of Gustav Vasa on 6 June 1523.
```

```polity {#norway}
title: Kingdom of Norway
short: Norway
also: Norge; Noreg; Норвегия; ノルウェー; Norwegen
kind: state
from: 0872~
capital: Oslo
geography: Norway; Norge; Noreg; Норвегия; ノルウェー; Norwegen
note: In union with Denmark from 1380 to 1814 and with Sweden to 1905; independent since 7 June 1905.
```

```polity {#kalmar-union}
title: Kalmar Union
also: Union of Kalmar; Kalmarunionen
kind: union
from: 1397-06-25 = julian:1397-06-17
until: 1523-06-16 = julian:1523-06-06
successor: #denmark-norway; #sweden
```

```polity {#denmark-norway}
title: Denmark–Norway
short: Denmark-Norway
also: Dano-Norwegian Realm; Danmark-Norge; Twin Realms
kind: union
from: 1537
until: 1814-01-14
predecessor: #kalmar-union
successor: #denmark; #sweden-norway
capital: Copenhagen
```

```polity {#swedish-empire}
title: Swedish Empire
also: Stormaktstiden; Sweden as a great power
kind: empire
from: 1611
until: 1721-09-10
capital: Stockholm
part-of: #sweden
```

```polity {#kingdom-of-norway-1814}
title: Kingdom of Norway (1814)
kind: state
from: 1814-05-17
until: 1814-11-04
predecessor: #denmark-norway
successor: #sweden-norway
part-of: #norway
```

```polity {#sweden-norway}
title: United Kingdoms of Sweden and Norway
short: Sweden–Norway
also: Sweden-Norway; Union of Sweden and Norway; Svensk-norska unionen
kind: union
from: 1814-11-04
until: 1905-10-26
predecessor: #denmark-norway
successor: #sweden; #norway
capital: Stockholm; Christiania
note: Norway declared the union dissolved on 7 June 1905, the king of Sweden gave up the crown on 26 October.
```

```polity {#finland}
title: Republic of Finland
short: Finland
also: Suomi; Финляндия; フィンランド; Finnland
kind: state
from: 1917-12-06
predecessor: #grand-duchy-of-finland
capital: Helsinki
geography: Finland; Suomi; Финляндия; フィンランド; Finnland
source: Declaration of the Senate adopted by the Diet, 6 December 1917
```

```polity {#grand-duchy-of-finland}
title: Grand Duchy of Finland
also: Suomen suuriruhtinaskunta; Великое княжество Финляндское
kind: autonomous state
from: 1809-03-29
until: 1917-12-06
predecessor: #sweden
successor: #finland
capital: Turku; Helsinki
part-of: #russian-empire
geography: Finland
```

```polity {#finnish-democratic-republic}
title: Finnish Democratic Republic
also: Terijoki government
kind: client state
from: 1939-12-01
until: 1940-03-12
capital: Terijoki
```

```polity {#icelandic-commonwealth}
title: Icelandic Commonwealth
also: Icelandic Free State
kind: state
from: 0930
until: 1262
capital: Thingvellir
geography: Iceland
```

```polity {#kingdom-of-iceland}
title: Kingdom of Iceland
kind: state
from: 1918-12-01
until: 1944-06-17
predecessor: #denmark
successor: #iceland
capital: Reykjavík
geography: Iceland
```

```polity {#iceland}
title: Republic of Iceland
short: Iceland
also: Ísland
kind: state
from: 1944-06-17
predecessor: #kingdom-of-iceland
capital: Reykjavík
geography: Iceland; Ísland
```

```polity {#greenland}
title: Greenland
also: Kalaallit Nunaat; Grønland
kind: autonomous territory
capital: Nuuk
part-of: #denmark
geography: Greenland; Kalaallit Nunaat; Grønland
note: A Danish colony until 1953; home rule since 1 May 1979, self-government since 21 June 2009.
```
␜polities/north-america.md
# North America

The United States, Canada and the states that became part of them; Mexico.

## United States and the states it absorbed

```polity {#united-states}
title: United States of America
short: United States
also: USA; U.S.A.; US; U.S.; America; Соединённые Штаты Америки; США; アメリカ合衆国; 米国; 美利堅合衆國; États-Unis; Estados Unidos; Vereinigte Staaten
kind: federation
from: 1776-07-04
predecessor: #great-britain
capital: Philadelphia; New York; Washington
geography: America
source: Declaration of Independence, 4 July 1776; Definitive Treaty of Peace, 3 September 1783
note: Governed under the Articles of Confederation from 1 March 1781 and under the constitution from 4 March 1789; Washington has been the capital since 1800.
```

```polity {#confederate-states}
title: Confederate States of America
short: Confederate States
also: Confederacy; CSA; C.S.A.
kind: unrecognised state
from: 1861-02-08
until: 1865-05-10
predecessor: #united-states
successor: #united-states
capital: Montgomery; Richmond
geography: Confederacy; CSA
note: Its cabinet met last in early May 1865; Jefferson Davis was taken on 10 May.
```

```polity {#republic-of-texas}
title: Republic of Texas
kind: state
from: 1836-03-02
until: 1846-02-19
predecessor: #mexico
successor: #united-states
capital: Columbia; Houston; Austin
geography: Texas
note: Annexed by the joint resolution that admitted Texas on 29 December 1845; the government was handed over on 19 February 1846.
```

```polity {#vermont-republic}
title: Vermont Republic
also: Republic of Vermont; State of Vermont (1777)
kind: unrecognised state
from: 1777-01-15
until: 1791-03-04
successor: #united-states
geography: Vermont
```

```polity {#kingdom-of-hawaii}
title: Kingdom of Hawaii
also: Hawaiian Kingdom; Kingdom of Hawaiʻi
kind: state
from: 1795
until: 1893-01-17
successor: #republic-of-hawaii
capital: Lahaina; Honolulu
geography: Hawaii
```

```polity {#republic-of-hawaii}
title: Republic of Hawaii
kind: state
from: 1894-07-04
until: 1898-08-12
predecessor: #kingdom-of-hawaii
successor: #united-states
capital: Honolulu
geography: Hawaii
note: A provisional government held power from 17 January 1893.
```

```polity {#iroquois-confederacy}
title: Haudenosaunee Confederacy
short: Iroquois Confederacy
also: Iroquois League; Five Nations; Six Nations; Haudenosaunee
kind: confederation
geography: Five Nations; Six Nations; Haudenosaunee
note: Five nations until the Tuscarora joined about 1722; the date of its founding is disputed.
```

```polity {#cherokee-nation}
title: Cherokee Nation
kind: nation
from: 1794
until: 1907
capital: New Echota; Tahlequah
geography: Cherokee Nation
status: unverified
note: The government of 1839 was curtailed by Oklahoma's statehood and restored in the twentieth century.
```

## Canada and Newfoundland

```polity {#new-france}
title: New France
also: Nouvelle-France
kind: colony
from: 1534
until: 1763-02-10
successor: #great-britain
capital: Quebec
```

```polity {#province-of-canada}
title: Province of Canada
also: United Province of Canada
kind: colony
from: 1841-02-10
until: 1867-07-01
successor: #canada
capital: Kingston; Montreal; Ottawa
geography: Canada
```

```polity {#canada}
title: Canada
also: Dominion of Canada
kind: state
from: 1867-07-01
predecessor: #province-of-canada
capital: Ottawa
geography: Canada
source: British North America Act 1867
note: Self-governing in its foreign relations by degrees: it signed the peace of 1919 and a treaty alone for the first time in 1923; Statute of Westminster 1931, Canada Act 1982.
```

```polity {#newfoundland}
title: Dominion of Newfoundland
short: Newfoundland
kind: dominion
from: 1907-09-26
until: 1949-03-31
successor: #canada
capital: St. John's
geography: Newfoundland
```

## Mexico

```polity {#aztec-empire}
title: Aztec Empire
also: Triple Alliance of Mexico; Mexica Empire
kind: empire
from: 1428
until: 1521-08-23 = julian:1521-08-13
successor: #new-spain
capital: Tenochtitlan
```

```polity {#new-spain}
title: Viceroyalty of New Spain
short: New Spain
also: Nueva España
kind: colony
from: 1535
until: 1821-09-27
predecessor: #aztec-empire
successor: #first-mexican-empire
capital: Mexico City
geography: New Spain
```

```polity {#mexico}
title: United Mexican States
short: Mexico
also: Estados Unidos Mexicanos; México; Mexican Republic; Republic of Mexico
kind: state
from: [1810-09-16,1821-09-27]
predecessor: #new-spain
capital: Mexico City
geography: Mexico; México; Mexican Republic; Republic of Mexico
note: Independence was called for on 16 September 1810 and won on 27 September 1821; a republic since 1823 but for the empire of 1864 to 1867.
```

```polity {#first-mexican-empire}
title: First Mexican Empire
also: Mexican Empire
kind: empire
from: 1821-09-28
until: 1823-03-19
predecessor: #new-spain
successor: #mexico
capital: Mexico City
geography: Mexican Empire
```

```polity {#second-mexican-empire}
title: Second Mexican Empire
also: Mexican Empire
kind: empire
from: 1863-07-10
until: 1867-06-19
predecessor: #mexico
successor: #mexico
capital: Mexico City
geography: Mexican Empire
note: The assembly of notables chose a monarchy on 10 July 1863; Maximilian accepted the crown on 10 April 1864.
```
␜polities/oceania.md
# Oceania

Australia, New Zealand, the Pacific states and the trust territories.

```polity {#australia}
title: Commonwealth of Australia
short: Australia
also: Australian government; オーストラリア; 豪州; Австралия
kind: federation
from: 1901-01-01
capital: Melbourne; Canberra
geography: Australia; オーストラリア; 豪州; Австралия
source: Commonwealth of Australia Constitution Act 1900
note: Canberra has been the seat of government since 9 May 1927; the Statute of Westminster was adopted in 1942 with effect from 3 September 1939.
```

```polity {#new-south-wales}
title: Colony of New South Wales
short: New South Wales
kind: colony
from: 1788-02-07
until: 1901-01-01
successor: #australia
capital: Sydney
geography: New South Wales
```

```polity {#new-zealand}
title: New Zealand
also: Dominion of New Zealand; Colony of New Zealand; Aotearoa; ニュージーランド
kind: state
from: 1840-02-06
capital: Auckland; Wellington
geography: New Zealand; Aotearoa
note: A British colony from the Treaty of Waitangi, a dominion from 26 September 1907; the Statute of Westminster was adopted on 25 November 1947.
```

```polity {#united-tribes-of-new-zealand}
title: United Tribes of New Zealand
kind: confederation
from: 1835-10-28
until: 1840-02-06
successor: #new-zealand
capital: Waitangi
geography: New Zealand
```

```polity {#fiji}
title: Republic of Fiji
short: Fiji
also: Fiji Islands; Colony of Fiji; Viti
kind: state
from: 1874-10-10
capital: Levuka; Suva
geography: Fiji; Fiji Islands; Viti
note: A British colony from the deed of cession, independent since 10 October 1970.
```

```polity {#tonga}
title: Kingdom of Tonga
short: Tonga
kind: state
from: 1845-12-04
capital: Nukuʻalofa
geography: Tonga
note: A British protected state from 18 May 1900 to 4 June 1970.
```

```polity {#samoa}
title: Independent State of Samoa
short: Samoa
also: Western Samoa
kind: state
from: 1962-01-01
predecessor: #german-samoa
capital: Apia
geography: Samoa; Western Samoa
note: Western Samoa until July 1997; a New Zealand mandate and trust territory from 1920.
```

```polity {#german-samoa}
title: German Samoa
kind: colony
from: 1900-03-01
until: [1914-08-29,1920-12-17]
successor: #samoa
capital: Apia
```

```polity {#german-new-guinea}
title: German New Guinea
also: Deutsch-Neuguinea
kind: colony
from: 1884-11-03
until: [1914-09-21,1920-12-17]
capital: Finschhafen; Rabaul
```

```polity {#papua-new-guinea}
title: Independent State of Papua New Guinea
short: Papua New Guinea
kind: state
from: 1975-09-16
capital: Port Moresby
geography: Papua New Guinea
note: Administered by Australia until independence.
```

```polity {#solomon-islands}
title: Solomon Islands
also: British Solomon Islands Protectorate
kind: state
from: 1978-07-07
capital: Honiara
geography: Solomon Islands; British Solomon Islands Protectorate
```

```polity {#vanuatu}
title: Republic of Vanuatu
short: Vanuatu
kind: state
from: 1980-07-30
predecessor: #new-hebrides
capital: Port Vila
geography: Vanuatu
```

```polity {#new-hebrides}
title: New Hebrides Condominium
short: New Hebrides
also: Nouvelles-Hébrides
kind: condominium
from: 1906-10-20
until: 1980-07-30
successor: #vanuatu
capital: Port Vila
geography: New Hebrides; Nouvelles-Hébrides
```

```polity {#kiribati}
title: Republic of Kiribati
short: Kiribati
kind: state
from: 1979-07-12
predecessor: #gilbert-and-ellice-islands
capital: South Tarawa
geography: Kiribati
```

```polity {#gilbert-and-ellice-islands}
title: Gilbert and Ellice Islands
kind: colony
from: 1892-05-27
until: 1976-01-01
successor: #kiribati; #tuvalu
capital: Ocean Island; Tarawa
geography: Gilbert and Ellice Islands
```

```polity {#tuvalu}
title: Tuvalu
kind: state
from: 1978-10-01
predecessor: #gilbert-and-ellice-islands
capital: Funafuti
geography: Tuvalu
```

```polity {#nauru}
title: Republic of Nauru
short: Nauru
kind: state
from: 1968-01-31
capital: Yaren
geography: Nauru
```

```polity {#trust-territory-of-the-pacific-islands}
title: Trust Territory of the Pacific Islands
also: TTPI
kind: trust territory
from: 1947-07-18
until: 1994-10-01
predecessor: #south-seas-mandate
successor: #marshall-islands; #micronesia; #palau
capital: Saipan
```

```polity {#marshall-islands}
title: Republic of the Marshall Islands
short: Marshall Islands
kind: state
from: 1979-05-01
predecessor: #trust-territory-of-the-pacific-islands
capital: Majuro
geography: Marshall Islands
note: In free association with the United States since 21 October 1986.
```

```polity {#micronesia}
title: Federated States of Micronesia
short: Micronesia
also: FSM
kind: federation
from: 1979-05-10
predecessor: #trust-territory-of-the-pacific-islands
capital: Kolonia; Palikir
geography: Micronesia
note: In free association with the United States since 3 November 1986.
```

```polity {#palau}
title: Republic of Palau
short: Palau
also: Belau
kind: state
from: 1981-01-01
predecessor: #trust-territory-of-the-pacific-islands
capital: Koror; Ngerulmud
geography: Palau; Belau
note: In free association with the United States since 1 October 1994.
```
␜polities/poland-and-the-baltic.md
# Poland and the Baltic states

Poland under its running name and its regimes, Lithuania, Latvia, Estonia, and the free cities.

## Poland

```polity {#poland}
title: Poland
also: Republic of Poland; Polish Republic; Rzeczpospolita Polska; Polska; Польша; ポーランド; 波蘭; Pologne; Polen; Polish government
kind: state
from: 0966
capital: Gniezno; Kraków; Warsaw
geography: Poland; Polska; Польша; ポーランド; 波蘭; Pologne; Polen
note: One record for the state under its running name, counted from the baptism of Mieszko I; divided among its neighbours from 1795 to 1918, and with a government in exile from 1939 to 1945.
```

```polity {#kingdom-of-poland}
title: Kingdom of Poland
also: Crown of the Kingdom of Poland; Królestwo Polskie
kind: state
from: 1025
until: 1569-07-11 = julian:1569-07-01
successor: #polish-lithuanian-commonwealth
capital: Gniezno; Kraków
part-of: #poland
geography: Kingdom of Poland
note: The name is also that of the crown land within the Commonwealth and of the states of 1815 and 1916.
```

```polity {#polish-lithuanian-commonwealth}
title: Polish–Lithuanian Commonwealth
short: Poland–Lithuania
also: Polish-Lithuanian Commonwealth; Poland-Lithuania; Commonwealth of Two Nations; Commonwealth of Both Nations; Rzeczpospolita Obojga Narodów; First Polish Republic
kind: state
from: 1569-07-11 = julian:1569-07-01
until: 1795-10-24
predecessor: #kingdom-of-poland; #grand-duchy-of-lithuania
successor: #russian-empire; #prussia; #habsburg-monarchy
capital: Kraków; Warsaw
part-of: #poland
note: The crowns had been in union since 1386; the king abdicated on 25 November 1795.
```

```polity {#duchy-of-warsaw}
title: Duchy of Warsaw
also: Grand Duchy of Warsaw; Księstwo Warszawskie
kind: client state
from: 1807-07-22
until: 1815-06-09
successor: #congress-poland
capital: Warsaw
part-of: #poland
```

```polity {#congress-poland}
title: Kingdom of Poland (1815)
short: Congress Poland
also: Congress Kingdom of Poland; Królestwo Kongresowe; Russian Poland
kind: union
from: 1815-06-09
until: 1915
predecessor: #duchy-of-warsaw
capital: Warsaw
geography: Russian Poland
note: Its autonomy was ended by steps after 1831 and 1863; the year 1867 is often given for the end, German and Austrian troops occupied it in 1915.
```

```polity {#free-city-of-cracow}
title: Free City of Cracow
also: Republic of Cracow; Free City of Kraków; Wolne Miasto Kraków
kind: free city
from: 1815-05-03
until: 1846-11-16
successor: #austrian-empire
capital: Kraków
```

```polity {#regency-kingdom-of-poland}
title: Kingdom of Poland (1916–1918)
short: Regency Kingdom of Poland
kind: client state
from: 1916-11-05
until: 1918-11-11
successor: #second-polish-republic
capital: Warsaw
```

```polity {#second-polish-republic}
title: Second Polish Republic
also: Second Republic of Poland; Interwar Poland; II Rzeczpospolita
kind: state
from: 1918-11-11
until: 1945-07-05
predecessor: #regency-kingdom-of-poland
successor: #polish-peoples-republic
capital: Warsaw
part-of: #poland
note: Occupied from October 1939; its government in exile was recognised by the Western Allies until 5 July 1945.
```

```polity {#general-government}
title: General Government
also: Generalgouvernement; General Gouvernement
kind: occupation
from: 1939-10-26
until: 1945-01
capital: Kraków
part-of: #nazi-germany
geography: General Government
```

```polity {#polish-government-in-exile}
title: Polish government-in-exile
also: Polish government in exile; Polish Government in London
kind: government in exile
from: 1939-09-30
until: 1990-12-22
capital: Paris; Angers; London
part-of: #poland
```

```polity {#polish-committee-of-national-liberation}
title: Polish Committee of National Liberation
also: Lublin Committee; PKWN; Lublin government; Provisional Government of the Republic of Poland
kind: government
from: 1944-07-21
until: 1945-06-28
successor: #polish-peoples-republic
capital: Lublin; Warsaw
part-of: #poland
note: It called itself Provisional Government from 31 December 1944; the Provisional Government of National Unity followed on 28 June 1945.
```

```polity {#polish-peoples-republic}
title: Polish People's Republic
short: People's Republic of Poland
also: PRL; Polska Rzeczpospolita Ludowa; Communist Poland; People's Poland
kind: state
from: 1944-07-22
until: 1989-12-31
predecessor: #second-polish-republic
successor: #poland
capital: Warsaw
part-of: #poland
note: The name was taken by the constitution of 22 July 1952 and given up on 31 December 1989.
```

```polity {#free-city-of-danzig}
title: Free City of Danzig
also: Freie Stadt Danzig; Wolne Miasto Gdańsk
kind: free city
from: 1920-11-15
until: 1939-09-01
successor: #nazi-germany
capital: Danzig
geography: Free City of Danzig
note: Napoleon's free city of 1807 to 1814 had the same name.
```

## Lithuania, Latvia, Estonia

```polity {#grand-duchy-of-lithuania}
title: Grand Duchy of Lithuania
also: Lietuvos Didžioji Kunigaikštystė
kind: state
from: 1236~
until: 1795-10-24
successor: #russian-empire
capital: Vilnius
geography: Lithuania
note: In union with Poland from 1386, part of the Commonwealth from 1569.
```

```polity {#lithuania}
title: Republic of Lithuania
short: Lithuania
also: Lietuva; Литва; Lietuvos Respublika
kind: state
from: 1918-02-16
capital: Vilnius; Kaunas
geography: Lithuania; Lietuva; Литва
note: Under Soviet and German rule from June 1940; independence restored on 11 March 1990.
```

```polity {#latvia}
title: Republic of Latvia
short: Latvia
also: Latvija; Латвия; Latvijas Republika
kind: state
from: 1918-11-18
capital: Riga
geography: Latvia; Latvija; Латвия
note: Under Soviet and German rule from June 1940; independence declared on 4 May 1990 and restored on 21 August 1991.
```

```polity {#estonia}
title: Republic of Estonia
short: Estonia
also: Eesti; Эстония; Eesti Vabariik
kind: state
from: 1918-02-24
capital: Tallinn
geography: Estonia; Eesti; Эстония
note: Under Soviet and German rule from June 1940; independence restored on 20 August 1991.
```

```polity {#lithuanian-ssr}
title: Lithuanian Soviet Socialist Republic
short: Lithuanian SSR
also: Soviet Lithuania
kind: soviet republic
from: 1940-07-21
until: 1990-03-11
predecessor: #lithuania
successor: #lithuania
capital: Vilnius
part-of: #ussr
```

```polity {#latvian-ssr}
title: Latvian Soviet Socialist Republic
short: Latvian SSR
also: Soviet Latvia
kind: soviet republic
from: 1940-07-21
until: 1991-08-21
predecessor: #latvia
successor: #latvia
capital: Riga
part-of: #ussr
```

```polity {#estonian-ssr}
title: Estonian Soviet Socialist Republic
short: Estonian SSR
also: Soviet Estonia
kind: soviet republic
from: 1940-07-21
until: 1991-08-20
predecessor: #estonia
successor: #estonia
capital: Tallinn
part-of: #ussr
```

```polity {#reichskommissariat-ostland}
title: Reichskommissariat Ostland
kind: occupation
from: 1941-07-25
until: 1945-05-08
capital: Riga
part-of: #nazi-germany
status: unverified
```

```polity {#courland}
title: Duchy of Courland and Semigallia
short: Courland
also: Kurland
kind: state
from: 1561
until: 1795
successor: #russian-empire
capital: Mitau
geography: Courland; Kurland
```

```polity {#livonia}
title: Livonian Confederation
short: Livonia
also: Terra Mariana; Livonian Order
kind: confederation
from: 1243~
until: 1561
geography: Livonia; Livonian Order
```

```polity {#memel-territory}
title: Memel Territory
also: Klaipėda Region; Memelland; Territory of Memel
kind: territory
from: 1920-01-10
until: 1939-03-22
successor: #nazi-germany
capital: Memel
geography: Memelland; Klaipėda Region
note: Under the Allies until Lithuania took it in January 1923; the statute dates from 1924.
```
␜polities/russia-and-the-soviet-union.md
# Russia and the Soviet Union

The Russian states from Kiev to the Federation, the Soviet Union, the governments of the Civil War, and the khanates that Russia absorbed.

## Russia

```polity {#kievan-rus}
title: Kievan Rus'
short: Kievan Rus'
also: Kievan Rus; Kyivan Rus; Kyivan Rus'; Киевская Русь; Київська Русь
kind: state
from: 0882~
until: 1240
capital: Kiev
note: The name is a modern one; the sources say the land of Rus'.
```

```polity {#novgorod-republic}
title: Novgorod Republic
also: Lord Novgorod the Great; Новгородская республика
kind: state
from: 1136
until: 1478-01-24 = julian:1478-01-15
successor: #grand-duchy-of-moscow
capital: Novgorod
geography: Novgorod
```

```polity {#grand-duchy-of-moscow}
title: Grand Duchy of Moscow
short: Muscovy
also: Grand Principality of Moscow; Великое княжество Московское
kind: state
from: 1263~
until: 1547-01-26 = julian:1547-01-16
successor: #tsardom-of-russia
capital: Moscow
geography: Muscovy; Russia
```

```polity {#tsardom-of-russia}
title: Tsardom of Russia
also: Tsardom of Muscovy; Русское царство; Российское царство
kind: state
from: 1547-01-26 = julian:1547-01-16
until: 1721-11-02 = julian:1721-10-22
predecessor: #grand-duchy-of-moscow
successor: #russian-empire
capital: Moscow; Saint Petersburg
geography: Muscovy; Russia
note: It begins with the coronation of Ivan IV as tsar and ends when Peter I takes the title of emperor; the court moved to Saint Petersburg about 1712.
```

```polity {#russian-empire}
title: Russian Empire
also: Imperial Russia; Tsarist Russia; Российская империя; ロシア帝国; 俄羅斯帝國; Empire of Russia
kind: empire
from: 1721-11-02 = julian:1721-10-22
until: 1917-09-14 = julian:1917-09-01
predecessor: #tsardom-of-russia
successor: #russian-republic
capital: Saint Petersburg; Moscow
geography: Russia
source: Proclamation of the Provisional Government on the republic, 1 (14) September 1917
note: The monarchy ended with the abdication of Nicholas II on 2 (15) March 1917; the republic was proclaimed in September.
```

```polity {#russian-provisional-government}
title: Russian Provisional Government
also: Provisional Government of Russia; Временное правительство
kind: government
from: 1917-03-15 = julian:1917-03-02
until: 1917-11-08 = julian:1917-10-26
predecessor: #russian-empire
successor: #russian-sfsr
capital: Petrograd
```

```polity {#russian-republic}
title: Russian Republic
also: Российская республика
kind: state
from: 1917-09-14 = julian:1917-09-01
until: 1917-11-07 = julian:1917-10-25
predecessor: #russian-empire
successor: #russian-sfsr
capital: Petrograd
geography: Russia
```

```polity {#russian-sfsr}
title: Russian Soviet Federative Socialist Republic
short: Russian SFSR
also: RSFSR; R.S.F.S.R.; Russian Socialist Federative Soviet Republic; РСФСР
kind: soviet republic
from: 1917-11-07 = julian:1917-10-25
until: 1991-12-25
predecessor: #russian-republic
successor: #russia
capital: Petrograd; Moscow
geography: Soviet Russia; Russia
source: Constitution of 10 July 1918; Law of the RSFSR of 25 December 1991 on the change of name
note: An independent state until 30 December 1922, then the largest republic of the Soviet Union.
```

```polity {#ussr}
title: Union of Soviet Socialist Republics
short: Soviet Union
also: USSR; U.S.S.R.; СССР; Союз Советских Социалистических Республик; Советский Союз; ソビエト連邦; ソ連; 蘇聯; 苏联; UdSSR; URSS
kind: federation
from: 1922-12-30
until: 1991-12-26
predecessor: #russian-sfsr; #transcaucasian-sfsr; #ukrainian-ssr; #byelorussian-ssr
successor: #russia
capital: Moscow
geography: Soviet Russia; Russia
source: Treaty on the Creation of the USSR, 30 December 1922; Declaration no. 142-N of the Soviet of the Republics, 26 December 1991
note: Russia continues its membership of the United Nations and its treaties; the fourteen other republics are successor or restored states.
```

```polity {#russia}
title: Russian Federation
short: Russia
also: Российская Федерация; Россия; ロシア連邦; 俄罗斯联邦; Russian state
kind: federation
from: 1991-12-25
predecessor: #russian-sfsr; #ussr
capital: Moscow
geography: Russia; Russian state
source: Law of the RSFSR of 25 December 1991 on the change of name
```

## Governments and republics of the Civil War

```polity {#far-eastern-republic}
title: Far Eastern Republic
also: Chita Republic; Дальневосточная республика; 極東共和国
kind: buffer state
from: 1920-04-06
until: 1922-11-15
predecessor: #russian-sfsr
successor: #russian-sfsr
capital: Verkhneudinsk; Chita
```

```polity {#russian-state-omsk}
title: Russian State
short: Omsk Government
also: Kolchak government; Provisional All-Russian Government
kind: unrecognised government
from: 1918-09-23
until: 1920-01-04
capital: Ufa; Omsk; Irkutsk
geography: Russian State
note: The Directory formed at Ufa in September 1918 gave way to Admiral Kolchak on 18 November 1918.
```

```polity {#transcaucasian-democratic-federative-republic}
title: Transcaucasian Democratic Federative Republic
also: Transcaucasian Federation
kind: state
from: 1918-04-22
until: 1918-05-28
predecessor: #russian-republic
successor: #democratic-republic-of-georgia; #first-republic-of-armenia; #azerbaijan-democratic-republic
capital: Tiflis
note: Georgia left on 26 May 1918, Armenia and Azerbaijan on 28 May.
```

```polity {#democratic-republic-of-georgia}
title: Democratic Republic of Georgia
kind: state
from: 1918-05-26
until: 1921-03
predecessor: #transcaucasian-democratic-federative-republic
capital: Tiflis
geography: Georgia
note: The Red Army took Tiflis on 25 February 1921; the government left Batum in the middle of March.
```

```polity {#first-republic-of-armenia}
title: Republic of Armenia
short: First Republic of Armenia
also: Democratic Republic of Armenia
kind: state
from: 1918-05-28
until: 1920-12-02
predecessor: #transcaucasian-democratic-federative-republic
capital: Yerevan
geography: Armenia; Republic of Armenia
```

```polity {#azerbaijan-democratic-republic}
title: Azerbaijan Democratic Republic
kind: state
from: 1918-05-28
until: 1920-04-28
predecessor: #transcaucasian-democratic-federative-republic
capital: Ganja; Baku
geography: Azerbaijan
```

```polity {#ukrainian-peoples-republic}
title: Ukrainian People's Republic
also: Ukrainian National Republic; UNR; Українська Народна Республіка
kind: state
from: 1917-11-20 = julian:1917-11-07
until: 1921-11
successor: #ukrainian-ssr
capital: Kiev
geography: Ukraine
note: Autonomous within Russia by the Third Universal, independent by the Fourth of January 1918; replaced by the Hetmanate from April to December 1918.
```

```polity {#ukrainian-state}
title: Ukrainian State
short: Hetmanate of 1918
also: Second Hetmanate
kind: client state
from: 1918-04-29
until: 1918-12-14
predecessor: #ukrainian-peoples-republic
successor: #ukrainian-peoples-republic
capital: Kiev
geography: Ukrainian State
```

```polity {#west-ukrainian-peoples-republic}
title: West Ukrainian People's Republic
also: West Ukrainian National Republic; ZUNR
kind: state
from: 1918-11-01
until: 1919-07
predecessor: #austria-hungary
successor: #poland
capital: Lemberg; Ternopil; Stanislau
note: United with the Ukrainian People's Republic on 22 January 1919; its army left Galicia in July 1919.
```

```polity {#belarusian-peoples-republic}
title: Belarusian People's Republic
also: Belarusian Democratic Republic; Беларуская Народная Рэспубліка
kind: state
from: 1918-03-25
until: 1919
capital: Minsk
status: unverified
note: Independence was declared under German occupation; the council has lived on in exile.
```

## Soviet republics

```polity {#transcaucasian-sfsr}
title: Transcaucasian Socialist Federative Soviet Republic
short: Transcaucasian SFSR
also: TSFSR; ZSFSR
kind: soviet republic
from: 1922-03-12
until: 1936-12-05
successor: #georgian-ssr; #armenian-ssr; #azerbaijan-ssr
capital: Tiflis
part-of: #ussr
```

```polity {#ukrainian-ssr}
title: Ukrainian Soviet Socialist Republic
short: Ukrainian SSR
also: Soviet Ukraine; Українська РСР
kind: soviet republic
from: 1919-03-10
until: 1991-08-24
predecessor: #ukrainian-peoples-republic
successor: #ukraine
capital: Kharkov; Kiev
geography: Ukraine; Soviet Ukraine
note: Capital Kharkov until 1934; a founding member of the United Nations in its own name.
```

```polity {#byelorussian-ssr}
title: Byelorussian Soviet Socialist Republic
short: Byelorussian SSR
also: Belorussian SSR; Soviet Byelorussia; BSSR
kind: soviet republic
from: 1919-01-01
until: 1991-09-19
successor: #belarus
capital: Smolensk; Minsk
geography: Byelorussia; Belorussia
note: Merged with Lithuania from February 1919 and founded again on 31 July 1920; a founding member of the United Nations in its own name.
```

```polity {#georgian-ssr}
title: Georgian Soviet Socialist Republic
short: Georgian SSR
kind: soviet republic
from: 1921-02-25
until: 1991-04-09
predecessor: #democratic-republic-of-georgia
successor: #georgia
capital: Tbilisi
note: Part of the Transcaucasian federation from 1922 to 1936.
```

```polity {#armenian-ssr}
title: Armenian Soviet Socialist Republic
short: Armenian SSR
kind: soviet republic
from: 1920-12-02
until: 1991-09-21
predecessor: #first-republic-of-armenia
successor: #armenia
capital: Yerevan
note: Part of the Transcaucasian federation from 1922 to 1936; the name without Soviet and Socialist was taken on 23 August 1990.
```

```polity {#azerbaijan-ssr}
title: Azerbaijan Soviet Socialist Republic
short: Azerbaijan SSR
kind: soviet republic
from: 1920-04-28
until: 1991-08-30
predecessor: #azerbaijan-democratic-republic
successor: #azerbaijan
capital: Baku
note: Part of the Transcaucasian federation from 1922 to 1936.
```

```polity {#moldavian-ssr}
title: Moldavian Soviet Socialist Republic
short: Moldavian SSR
kind: soviet republic
from: 1940-08-02
until: 1991-08-27
successor: #moldova
capital: Kishinev
```

```polity {#karelo-finnish-ssr}
title: Karelo-Finnish Soviet Socialist Republic
short: Karelo-Finnish SSR
kind: soviet republic
from: 1940-03-31
until: 1956-07-16
capital: Petrozavodsk
part-of: #ussr
```

## States after 1991

```polity {#ukraine}
title: Ukraine
also: Україна; ウクライナ
kind: state
from: 1991-08-24
predecessor: #ukrainian-ssr
capital: Kyiv
geography: Ukraine; Україна
source: Act of Declaration of Independence, 24 August 1991, confirmed by the referendum of 1 December 1991
```

```polity {#belarus}
title: Republic of Belarus
short: Belarus
also: Беларусь
kind: state
from: 1991-08-25
predecessor: #byelorussian-ssr
capital: Minsk
geography: Belarus; Беларусь
note: Independence was given constitutional force on 25 August 1991, the present name on 19 September.
```

```polity {#moldova}
title: Republic of Moldova
short: Moldova
kind: state
from: 1991-08-27
predecessor: #moldavian-ssr
capital: Chişinău
geography: Moldova
```

```polity {#georgia}
title: Georgia
also: Republic of Georgia; საქართველო
kind: state
from: 1991-04-09
predecessor: #georgian-ssr
capital: Tbilisi
geography: Georgia; საქართველო
```

```polity {#armenia}
title: Republic of Armenia
short: Armenia
kind: state
from: 1991-09-21
predecessor: #armenian-ssr
capital: Yerevan
geography: Armenia; Republic of Armenia
```

```polity {#azerbaijan}
title: Republic of Azerbaijan
short: Azerbaijan
kind: state
from: 1991-08-30
predecessor: #azerbaijan-ssr
capital: Baku
geography: Azerbaijan
note: Declared on 30 August 1991, made law by the constitutional act of 18 October.
```

```polity {#kazakhstan}
title: Republic of Kazakhstan
short: Kazakhstan
kind: state
from: 1991-12-16
predecessor: #ussr
capital: Alma-Ata; Astana
geography: Kazakhstan
note: The capital moved to Akmola, soon renamed Astana, in December 1997.
```

```polity {#uzbekistan}
title: Republic of Uzbekistan
short: Uzbekistan
kind: state
from: 1991-08-31
predecessor: #ussr
capital: Tashkent
geography: Uzbekistan
```

```polity {#turkmenistan}
title: Turkmenistan
kind: state
from: 1991-10-27
predecessor: #ussr
capital: Ashgabat
geography: Turkmenistan
```

```polity {#kyrgyzstan}
title: Kyrgyz Republic
short: Kyrgyzstan
kind: state
from: 1991-08-31
predecessor: #ussr
capital: Bishkek
geography: Kyrgyzstan
```

```polity {#tajikistan}
title: Republic of Tajikistan
short: Tajikistan
kind: state
from: 1991-09-09
predecessor: #ussr
capital: Dushanbe
geography: Tajikistan
```

## Khanates and neighbours

```polity {#golden-horde}
title: Golden Horde
also: Ulus of Jochi; Kipchak Khanate; Золотая Орда
kind: khanate
from: 1242~
until: 1502
predecessor: #mongol-empire
successor: #crimean-khanate; #khanate-of-kazan
capital: Sarai
```

```polity {#khanate-of-kazan}
title: Khanate of Kazan
also: Kazan Khanate
kind: khanate
from: 1438~
until: 1552-10-12 = julian:1552-10-02
predecessor: #golden-horde
successor: #tsardom-of-russia
capital: Kazan
```

```polity {#crimean-khanate}
title: Crimean Khanate
also: Khanate of Crimea; Крымское ханство
kind: khanate
from: 1441~
until: 1783-04-19 = julian:1783-04-08
predecessor: #golden-horde
successor: #russian-empire
capital: Bakhchisaray
note: Under Ottoman suzerainty from about 1478 to the Treaty of Küçük Kaynarca of 1774.
```

```polity {#cossack-hetmanate}
title: Cossack Hetmanate
also: Zaporozhian Host; Hetmanate
kind: autonomous state
from: 1648
until: 1764
predecessor: #polish-lithuanian-commonwealth
successor: #russian-empire
capital: Chyhyryn; Baturyn; Hlukhiv
geography: Hetmanate; Zaporozhian Host
```

```polity {#emirate-of-bukhara}
title: Emirate of Bukhara
kind: protectorate
from: 1785
until: 1920-09-02
capital: Bukhara
geography: Bukhara
note: A Russian protectorate from 1868.
```

```polity {#khanate-of-khiva}
title: Khanate of Khiva
kind: protectorate
from: 1511
until: 1920-02-02
capital: Khiva
geography: Khiva
note: A Russian protectorate from August 1873.
```

```polity {#khanate-of-kokand}
title: Khanate of Kokand
kind: khanate
from: 1709
until: 1876
successor: #russian-empire
capital: Kokand
geography: Kokand
```
␜polities/south-east-asia.md
# South-East Asia

Indochina, Siam, Burma, the Malay world and the Philippines.

## Indochina

```polity {#dai-nam}
title: Đại Nam
short: Nguyễn Vietnam
also: Dai Nam; Annam; Nguyễn dynasty; Empire of Annam; 大南
kind: empire
from: 1802-06-01
until: 1945-08-25
successor: #north-vietnam
capital: Hue
geography: Annam; Vietnam
note: The country was named Việt Nam from 1804 and Đại Nam from 1839; a French protectorate from 1883; Bảo Đại abdicated on 25 August 1945 and handed over the regalia on 30 August.
```

```polity {#french-indochina}
title: Indochinese Union
short: French Indochina
also: Indochinese Federation; Indochine française; Indo-China; 仏領インドシナ
kind: colony
from: 1887-10-17
until: 1954-07-21
successor: #north-vietnam; #state-of-vietnam; #laos; #kingdom-of-cambodia
capital: Saigon; Hanoi; Dalat
geography: Indo-China; French Indochina
```

```polity {#cochinchina}
title: French Cochinchina
short: Cochinchina
also: Cochin-China; Cochin China; Cochinchine
kind: colony
from: 1862-06-05
until: 1949-06-04
successor: #state-of-vietnam
capital: Saigon
geography: Cochinchina; Cochin-China; Cochin China
```

```polity {#empire-of-vietnam}
title: Empire of Vietnam
kind: client state
from: 1945-03-11
until: 1945-08-25
successor: #north-vietnam
capital: Hue
```

```polity {#north-vietnam}
title: Democratic Republic of Vietnam
short: North Vietnam
also: DRV; D.R.V.; Democratic Republic of Viet-Nam; Viet Minh government; Việt Nam Dân chủ Cộng hòa; ベトナム民主共和国
kind: state
from: 1945-09-02
until: 1976-07-02
predecessor: #dai-nam
successor: #vietnam
capital: Hanoi
geography: North Vietnam; Vietnam
```

```polity {#state-of-vietnam}
title: State of Vietnam
also: State of Viet-Nam; Bảo Đại government; Associated State of Vietnam; État du Viêt Nam
kind: associated state
from: [1949-03-08,1949-06-14]
until: 1955-10-26
predecessor: #french-indochina
successor: #south-vietnam
capital: Saigon
geography: Vietnam
note: Agreed on 8 March 1949; Bảo Đại took office as head of state in June and July.
```

```polity {#south-vietnam}
title: Republic of Vietnam
short: South Vietnam
also: RVN; Republic of Viet-Nam; Saigon government; Saigon regime; Việt Nam Cộng hòa; ベトナム共和国
kind: state
from: 1955-10-26
until: 1975-04-30
predecessor: #state-of-vietnam
successor: #provisional-revolutionary-government
capital: Saigon
geography: South Vietnam; Vietnam
```

```polity {#provisional-revolutionary-government}
title: Provisional Revolutionary Government of the Republic of South Vietnam
short: Provisional Revolutionary Government
also: PRG; Republic of South Vietnam; National Liberation Front; Viet Cong
kind: government
from: 1969-06-08
until: 1976-07-02
predecessor: #south-vietnam
successor: #vietnam
capital: Saigon
geography: National Liberation Front; Viet Cong; South Vietnam
note: Formed by the National Liberation Front of 1960; it held the south from 30 April 1975 to the union.
```

```polity {#vietnam}
title: Socialist Republic of Vietnam
short: Vietnam
also: Viet Nam; SRV; Việt Nam; ベトナム; 越南; Вьетнам
kind: state
from: 1976-07-02
predecessor: #north-vietnam; #provisional-revolutionary-government
capital: Hanoi
geography: Vietnam; Viet Nam; Việt Nam; ベトナム; 越南; Вьетнам
```

```polity {#khmer-empire}
title: Khmer Empire
also: Angkor
kind: empire
from: 0802
until: 1431
capital: Angkor
geography: Angkor
```

```polity {#kingdom-of-cambodia}
title: Kingdom of Cambodia
short: Cambodia
also: Cambodge; Kampuchea; Камбоджа; カンボジア; 柬埔寨; French Protectorate of Cambodia
kind: state
from: 1863-08-11
capital: Oudong; Phnom Penh
geography: Cambodia; Cambodge; Kampuchea; Камбоджа; カンボジア; 柬埔寨
note: One record for the state under its running name; a French protectorate to 9 November 1953, under other regimes from 1970 to 1993.
```

```polity {#khmer-republic}
title: Khmer Republic
also: Lon Nol regime
kind: state
from: 1970-10-09
until: 1975-04-17
successor: #democratic-kampuchea
capital: Phnom Penh
part-of: #kingdom-of-cambodia
```

```polity {#democratic-kampuchea}
title: Democratic Kampuchea
also: Khmer Rouge regime; Pol Pot regime; Coalition Government of Democratic Kampuchea; CGDK
kind: state
from: 1975-04-17
until: 1993-09-24
predecessor: #khmer-republic
successor: #peoples-republic-of-kampuchea
capital: Phnom Penh
part-of: #kingdom-of-cambodia
note: Driven from Phnom Penh on 7 January 1979; it kept the seat at the United Nations, from 1982 in a coalition.
```

```polity {#peoples-republic-of-kampuchea}
title: People's Republic of Kampuchea
also: PRK; State of Cambodia; Heng Samrin regime
kind: state
from: 1979-01-10
until: 1993-09-24
predecessor: #democratic-kampuchea
successor: #kingdom-of-cambodia
capital: Phnom Penh
part-of: #kingdom-of-cambodia
note: Called State of Cambodia from 1 May 1989.
```

```polity {#laos}
title: Lao People's Democratic Republic
short: Laos
also: Kingdom of Laos; LPDR; Lao PDR; French Protectorate of Laos; Royal Lao Government
kind: state
from: 1893-10-03
capital: Luang Prabang; Vientiane
geography: Laos; Royal Lao Government
note: One record for the state under its running name; a French protectorate to 22 October 1953, a kingdom to 2 December 1975.
```

## Siam and Burma

```polity {#siam}
title: Kingdom of Siam
short: Siam
also: Rattanakosin Kingdom; Siamese government; สยาม; 暹羅; シャム
kind: state
from: 1351
until: 1939-06-24
successor: #thailand
capital: Ayutthaya; Thonburi; Bangkok
geography: Siam; 暹羅; シャム
note: Counted from the founding of Ayutthaya; under the Chakri kings since 6 April 1782. The name was in official use again from 8 September 1945 to 11 May 1949.
```

```polity {#ayutthaya}
title: Ayutthaya Kingdom
also: Ayudhya; Kingdom of Ayutthaya
kind: state
from: 1351
until: 1767-04-07
successor: #siam
capital: Ayutthaya
geography: Ayutthaya; Ayudhya
```

```polity {#thailand}
title: Kingdom of Thailand
short: Thailand
also: ประเทศไทย; タイ王国; 泰國; 泰国; Таиланд
kind: state
from: 1939-06-24
predecessor: #siam
capital: Bangkok
geography: Thailand; Siam; 泰國; 泰国
```

```polity {#konbaung-burma}
title: Konbaung dynasty
short: Konbaung Burma
also: Kingdom of Ava; Kingdom of Burma; Ava; Court of Ava; Third Burmese Empire
kind: state
from: 1752
until: 1886-01-01
successor: #british-burma
capital: Ava; Amarapura; Mandalay
geography: Burma; Ava; Kingdom of Ava; Kingdom of Burma
```

```polity {#british-burma}
title: British Burma
also: Burma Province; Crown Colony of Burma
kind: colony
from: 1824
until: 1948-01-04
predecessor: #konbaung-burma
successor: #burma
capital: Moulmein; Rangoon
geography: Burma
note: Part of British India until 1 April 1937.
```

```polity {#state-of-burma}
title: State of Burma
kind: client state
from: 1943-08-01
until: 1945-03-27
capital: Rangoon
geography: State of Burma
```

```polity {#burma}
title: Republic of the Union of Myanmar
short: Myanmar
also: Burma; Union of Burma; Union of Myanmar; Socialist Republic of the Union of Burma; ビルマ; ミャンマー; 緬甸; 缅甸; Бирма
kind: state
from: 1948-01-04
predecessor: #british-burma
capital: Rangoon; Naypyidaw
geography: Burma; Myanmar; ビルマ; ミャンマー; 緬甸; 缅甸; Бирма
note: Myanmar in English since 18 June 1989.
```

## The Malay world and the Philippines

```polity {#malacca-sultanate}
title: Malacca Sultanate
short: Malacca
also: Sultanate of Malacca; Melaka
kind: state
from: 1400~
until: 1511-09-03 = julian:1511-08-24
capital: Malacca
geography: Malacca; Melaka
```

```polity {#johor}
title: Sultanate of Johor
short: Johor
also: Johore; Johor-Riau
kind: state
from: 1528
capital: Johor Lama; Johor Bahru
geography: Johor; Johore
note: A state of Malaysia since 1963.
```

```polity {#aceh}
title: Sultanate of Aceh
short: Aceh
also: Acheen; Atjeh; Achin
kind: state
from: 1496~
until: 1903
successor: #dutch-east-indies
capital: Kutaraja
geography: Aceh; Acheen; Atjeh; Achin
```

```polity {#straits-settlements}
title: Straits Settlements
kind: colony
from: 1826
until: 1946-04-01
predecessor: #east-india-company
successor: #malayan-union
capital: Penang; Singapore
```

```polity {#federated-malay-states}
title: Federated Malay States
also: FMS
kind: protectorate
from: 1895-07-01
until: 1946-04-01
successor: #malayan-union
capital: Kuala Lumpur
```

```polity {#malayan-union}
title: Malayan Union
kind: colony
from: 1946-04-01
until: 1948-02-01
predecessor: #straits-settlements; #federated-malay-states
successor: #federation-of-malaya
capital: Kuala Lumpur
```

```polity {#federation-of-malaya}
title: Federation of Malaya
short: Malaya
also: Persekutuan Tanah Melayu
kind: federation
from: 1948-02-01
until: 1963-09-16
predecessor: #malayan-union
successor: #malaysia
capital: Kuala Lumpur
geography: Malaya
note: Independent since 31 August 1957.
```

```polity {#malaysia}
title: Malaysia
also: マレーシア; 馬來西亞; 马来西亚
kind: federation
from: 1963-09-16
predecessor: #federation-of-malaya; #sarawak; #north-borneo
capital: Kuala Lumpur
geography: Malaysia
```

```polity {#sarawak}
title: Sarawak
also: Raj of Sarawak; Kingdom of Sarawak; Crown Colony of Sarawak
kind: state
from: 1841-09-24
until: 1963-09-16
successor: #malaysia
capital: Kuching
geography: Sarawak
note: Under the Brooke rajahs until 1 July 1946, then a crown colony.
```

```polity {#north-borneo}
title: North Borneo
also: British North Borneo; Crown Colony of North Borneo; Sabah
kind: colony
from: 1881-11-01
until: 1963-09-16
successor: #malaysia
capital: Kudat; Sandakan; Jesselton
geography: North Borneo; Sabah; British North Borneo
```

```polity {#singapore}
title: Republic of Singapore
short: Singapore
also: シンガポール; 新加坡
kind: state
from: 1965-08-09
predecessor: #malaysia
capital: Singapore
geography: Singapore; シンガポール; 新加坡
note: A British settlement from 1819, self-governing from 3 June 1959, in Malaysia from 1963.
```

```polity {#brunei}
title: Brunei Darussalam
short: Brunei
also: Sultanate of Brunei; Bruneian Empire; Borneo Proper
kind: state
capital: Bandar Seri Begawan
geography: Brunei; Borneo Proper
note: An old sultanate, under British protection from 17 September 1888; independent since 1 January 1984.
```

```polity {#dutch-east-indies}
title: Dutch East Indies
also: Netherlands East Indies; Netherlands Indies; Nederlands-Indië; 蘭印; 蘭領東印度
kind: colony
from: 1800-01-01
until: 1949-12-27
predecessor: #dutch-east-india-company
successor: #indonesia
capital: Batavia
geography: Netherlands Indies; Dutch East Indies; Netherlands East Indies
note: The name is used loosely for the possessions of the Company too; under Japan from March 1942 to 1945.
```

```polity {#majapahit}
title: Majapahit
also: Majapahit Empire
kind: empire
from: 1293
until: 1527~
capital: Trowulan
```

```polity {#indonesia}
title: Republic of Indonesia
short: Indonesia
also: Republik Indonesia; インドネシア; 印度尼西亞; 印尼; Индонезия; United States of Indonesia
kind: state
from: 1945-08-17
predecessor: #dutch-east-indies
capital: Jakarta; Yogyakarta
geography: Indonesia; インドネシア; 印度尼西亞; 印尼; Индонезия
note: Declared in 1945; sovereignty was transferred on 27 December 1949 to a federation that became unitary on 17 August 1950.
```

```polity {#portuguese-timor}
title: Portuguese Timor
also: Timor Português
kind: colony
from: 1702
until: 1975-11-28
successor: #timor-leste
capital: Lifau; Dili
geography: Portuguese Timor
note: Annexed by Indonesia from 1976 to 1999 without the consent of the United Nations.
```

```polity {#timor-leste}
title: Democratic Republic of Timor-Leste
short: Timor-Leste
also: East Timor
kind: state
from: 2002-05-20
predecessor: #portuguese-timor; #indonesia
capital: Dili
geography: Timor-Leste; East Timor
note: Independence had been declared on 28 November 1975, nine days before the Indonesian invasion.
```

```polity {#spanish-philippines}
title: Captaincy General of the Philippines
short: Spanish Philippines
also: Spanish East Indies
kind: colony
from: 1565-04-27
until: 1898-12-10
successor: #insular-government-of-the-philippines
capital: Cebu; Manila
geography: Philippines; Spanish East Indies
```

```polity {#first-philippine-republic}
title: Philippine Republic (1899–1901)
short: First Philippine Republic
also: Malolos Republic
kind: unrecognised state
from: 1899-01-23
until: 1901-04-01
capital: Malolos
geography: Philippine Republic
```

```polity {#insular-government-of-the-philippines}
title: Insular Government of the Philippine Islands
short: Philippine Islands
kind: colony
from: 1898-12-10
until: 1935-11-15
predecessor: #spanish-philippines
successor: #commonwealth-of-the-philippines
capital: Manila
geography: Philippine Islands; Philippines
```

```polity {#commonwealth-of-the-philippines}
title: Commonwealth of the Philippines
also: Philippine Commonwealth
kind: autonomous state
from: 1935-11-15
until: 1946-07-04
predecessor: #insular-government-of-the-philippines
successor: #philippines
capital: Manila
geography: Philippines
```

```polity {#second-philippine-republic}
title: Philippine Republic (1943–1945)
short: Second Philippine Republic
also: Laurel government
kind: client state
from: 1943-10-14
until: 1945-08-17
capital: Manila
```

```polity {#philippines}
title: Republic of the Philippines
short: Philippines
also: The Philippines; Pilipinas; フィリピン; 菲律賓; 菲律宾; Филиппины
kind: state
from: 1946-07-04
predecessor: #commonwealth-of-the-philippines
capital: Manila; Quezon City
geography: Philippines; The Philippines; Pilipinas; フィリピン; 菲律賓; 菲律宾; Филиппины
```
␜polities/south-eastern-europe.md
# South-eastern Europe

Yugoslavia and the states before and after it, Romania, Bulgaria, Greece, Albania and Cyprus.

## Yugoslavia

```polity {#yugoslavia}
title: Yugoslavia
also: Jugoslavia; Jugoslavija; Югославия; Југославија; ユーゴスラビア; Jugoslawien; Yougoslavie; Serb-Croat-Slovene State
kind: state
from: 1918-12-01
until: 2003-02-04
predecessor: #kingdom-of-serbia; #kingdom-of-montenegro; #austria-hungary
successor: #fr-yugoslavia; #croatia; #slovenia; #bosnia-and-herzegovina; #north-macedonia
capital: Belgrade
geography: Yugoslavia
note: One record for the states that bore the name or were called by it: the kingdom of 1918, the federation of 1945 and the Federal Republic of 1992, which gave the name up in 2003.
```

```polity {#kingdom-of-yugoslavia}
title: Kingdom of Yugoslavia
also: Kingdom of Serbs, Croats and Slovenes; Kingdom of the Serbs, Croats and Slovenes; SHS; Kraljevina SHS; Kraljevina Jugoslavija; Royal Yugoslavia
kind: state
from: 1918-12-01
until: 1945-11-29
predecessor: #kingdom-of-serbia; #kingdom-of-montenegro
successor: #sfr-yugoslavia
capital: Belgrade
part-of: #yugoslavia
note: Named Yugoslavia on 3 October 1929; occupied in April 1941, its government in exile until 1945.
```

```polity {#state-of-slovenes-croats-and-serbs}
title: State of Slovenes, Croats and Serbs
kind: unrecognised state
from: 1918-10-29
until: 1918-12-01
predecessor: #austria-hungary
successor: #kingdom-of-yugoslavia
capital: Zagreb
```

```polity {#sfr-yugoslavia}
title: Socialist Federal Republic of Yugoslavia
short: SFR Yugoslavia
also: SFRY; SFRJ; Federal People's Republic of Yugoslavia; FPRY; Socialist Yugoslavia; Tito's Yugoslavia
kind: federation
from: 1945-11-29
until: 1992-04-27
predecessor: #kingdom-of-yugoslavia
successor: #fr-yugoslavia; #croatia; #slovenia; #bosnia-and-herzegovina; #north-macedonia
capital: Belgrade
part-of: #yugoslavia
note: Federal People's Republic until 7 April 1963; Slovenia and Croatia declared independence on 25 June 1991.
```

```polity {#fr-yugoslavia}
title: Federal Republic of Yugoslavia
short: FR Yugoslavia
also: FRY; Serbia and Montenegro; State Union of Serbia and Montenegro; Savezna Republika Jugoslavija
kind: federation
from: 1992-04-27
until: 2006-06-05
predecessor: #sfr-yugoslavia
successor: #serbia; #montenegro
capital: Belgrade
geography: Serbia and Montenegro
note: Renamed Serbia and Montenegro on 4 February 2003; Montenegro left on 3 June 2006.
```

```polity {#kingdom-of-serbia}
title: Kingdom of Serbia
also: Principality of Serbia; Kraljevina Srbija
kind: state
from: 1882-03-06
until: 1918-12-01
predecessor: #principality-of-serbia
successor: #kingdom-of-yugoslavia
capital: Belgrade
geography: Serbia; Principality of Serbia
```

```polity {#principality-of-serbia}
title: Principality of Serbia
kind: autonomous state
from: 1815
until: 1882-03-06
predecessor: #ottoman-empire
successor: #kingdom-of-serbia
capital: Kragujevac; Belgrade
geography: Serbia
note: Autonomous under the sultan from 1815 and by the edict of 1830; independence recognised on 13 July 1878.
```

```polity {#serbia}
title: Republic of Serbia
short: Serbia
also: Srbija; Србија; Сербия
kind: state
from: 2006-06-05
predecessor: #fr-yugoslavia
capital: Belgrade
geography: Serbia; Srbija; Србија; Сербия; Republic of Serbia
```

```polity {#kingdom-of-montenegro}
title: Kingdom of Montenegro
kind: state
from: 1910-08-28
until: 1918-11-26
predecessor: #principality-of-montenegro
successor: #kingdom-of-yugoslavia
capital: Cetinje
geography: Montenegro
```

```polity {#principality-of-montenegro}
title: Principality of Montenegro
also: Prince-Bishopric of Montenegro
kind: state
from: 1852
until: 1910-08-28
successor: #kingdom-of-montenegro
capital: Cetinje
geography: Montenegro
note: Ruled by prince-bishops until 1852; independence recognised on 13 July 1878.
```

```polity {#montenegro}
title: Montenegro
also: Republic of Montenegro; Crna Gora; Црна Гора
kind: state
from: 2006-06-03
predecessor: #fr-yugoslavia
capital: Podgorica
geography: Montenegro; Crna Gora; Црна Гора; Republic of Montenegro
```

```polity {#croatia}
title: Republic of Croatia
short: Croatia
also: Hrvatska; Хорватия
kind: state
from: 1991-06-25
predecessor: #sfr-yugoslavia
capital: Zagreb
geography: Croatia; Hrvatska; Хорватия
note: The declaration was suspended for three months and took effect on 8 October 1991.
```

```polity {#independent-state-of-croatia}
title: Independent State of Croatia
also: NDH; Nezavisna Država Hrvatska
kind: client state
from: 1941-04-10
until: 1945-05-08
predecessor: #kingdom-of-yugoslavia
successor: #sfr-yugoslavia
capital: Zagreb
```

```polity {#slovenia}
title: Republic of Slovenia
short: Slovenia
also: Slovenija
kind: state
from: 1991-06-25
predecessor: #sfr-yugoslavia
capital: Ljubljana
geography: Slovenia; Slovenija
```

```polity {#bosnia-and-herzegovina}
title: Bosnia and Herzegovina
also: Bosnia-Herzegovina; Bosnia; Republic of Bosnia and Herzegovina; Bosna i Hercegovina; BiH
kind: state
from: 1992-03-03
predecessor: #sfr-yugoslavia
capital: Sarajevo
geography: Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina; Bosna i Hercegovina
```

```polity {#republika-srpska}
title: Republika Srpska
also: Serb Republic; Bosnian Serb Republic
kind: entity
from: 1992-01-09
capital: Pale; Banja Luka
note: Declared in 1992 against the state; an entity of Bosnia and Herzegovina since 14 December 1995.
```

```polity {#north-macedonia}
title: Republic of North Macedonia
short: North Macedonia
also: Republic of Macedonia; Macedonia; FYROM; former Yugoslav Republic of Macedonia; Северна Македонија
kind: state
from: 1991-09-08
predecessor: #sfr-yugoslavia
capital: Skopje
geography: Macedonia
note: Present name since 12 February 2019; admitted to the United Nations in 1993 under a provisional designation.
```

```polity {#kosovo}
title: Republic of Kosovo
short: Kosovo
also: Kosova; Kosovo-Metohija
kind: state
from: 2008-02-17
predecessor: #serbia
capital: Pristina
geography: Kosovo; Kosova; Kosovo-Metohija
note: Its independence is recognised by about half of the members of the United Nations.
```

## Romania, Bulgaria

```polity {#wallachia}
title: Principality of Wallachia
short: Wallachia
also: Walachia; Țara Românească; Valahia
kind: principality
from: 1330~
until: 1862-02-05
successor: #united-principalities
capital: Târgoviște; Bucharest
geography: Wallachia; Walachia; Țara Românească
note: The date of the union is 24 January 1862 in the calendar of the country.
```

```polity {#moldavia}
title: Principality of Moldavia
short: Moldavia
kind: principality
from: 1346~
until: 1862-02-05
successor: #united-principalities
capital: Suceava; Iași
geography: Moldavia
```

```polity {#united-principalities}
title: United Principalities of Moldavia and Wallachia
short: Danubian Principalities
also: Danubian Principalities; Romanian United Principalities; Principality of Romania
kind: principality
from: 1859-02-05
until: 1881-03-26
predecessor: #wallachia; #moldavia
successor: #kingdom-of-romania
capital: Iași; Bucharest
geography: Romania; Danubian Principalities
note: Both elected the same prince in January 1859 Old Style; independence was declared in May 1877 and recognised on 13 July 1878.
```

```polity {#kingdom-of-romania}
title: Kingdom of Romania
also: Roumania; Rumania; Regatul României
kind: state
from: 1881-03-26 = julian:1881-03-14
until: 1947-12-30
predecessor: #united-principalities
successor: #romanian-peoples-republic
capital: Bucharest
geography: Romania; Roumania; Rumania
```

```polity {#romanian-peoples-republic}
title: Romanian People's Republic
also: People's Republic of Romania; Socialist Republic of Romania; Communist Romania
kind: state
from: 1947-12-30
until: 1989-12-30
predecessor: #kingdom-of-romania
successor: #romania
capital: Bucharest
geography: Romania; Roumania; Rumania
note: Socialist Republic of Romania from 21 August 1965.
```

```polity {#romania}
title: Romania
also: Roumania; Rumania; România; Румыния; ルーマニア; Rumänien; Roumanie
kind: state
from: 1859-02-05
capital: Bucharest
geography: Romania; Roumania; Rumania; România; Румыния; ルーマニア; Rumänien; Roumanie
note: One record for the state under its running name, from the union of the principalities.
```

```polity {#bulgaria}
title: Bulgaria
also: Republic of Bulgaria; България; Болгария; ブルガリア; Bulgarien; Bulgarie
kind: state
from: 1878-03-03
predecessor: #ottoman-empire
capital: Tarnovo; Sofia
geography: Bulgaria; България; Болгария; ブルガリア; Bulgarien; Bulgarie
note: One record for the state under its running name, from the Treaty of San Stefano; independent since 5 October 1908.
```

```polity {#principality-of-bulgaria}
title: Principality of Bulgaria
kind: autonomous state
from: 1878-07-13
until: 1908-10-05
predecessor: #ottoman-empire
successor: #kingdom-of-bulgaria
capital: Sofia
part-of: #bulgaria
```

```polity {#eastern-rumelia}
title: Eastern Rumelia
also: Eastern Roumelia
kind: autonomous province
from: 1878-07-13
until: 1885-09-18
successor: #principality-of-bulgaria
capital: Plovdiv
geography: Eastern Rumelia
note: United with Bulgaria in September 1885, in form until 1908.
```

```polity {#kingdom-of-bulgaria}
title: Kingdom of Bulgaria
also: Tsardom of Bulgaria; Third Bulgarian Tsardom; Bulgarian Kingdom
kind: state
from: 1908-10-05
until: 1946-09-15
predecessor: #principality-of-bulgaria
successor: #peoples-republic-of-bulgaria
capital: Sofia
part-of: #bulgaria
geography: Tsardom of Bulgaria
```

```polity {#peoples-republic-of-bulgaria}
title: People's Republic of Bulgaria
also: Communist Bulgaria
kind: state
from: 1946-09-15
until: 1990-11-15
predecessor: #kingdom-of-bulgaria
successor: #bulgaria
capital: Sofia
part-of: #bulgaria
```

## Greece, Albania, Cyprus, the islands

```polity {#greece}
title: Greece
also: Hellenic Republic; Hellas; Ελλάδα; Greek State; Греция; ギリシャ; Griechenland; Grèce
kind: state
from: 1822-01-13
predecessor: #ottoman-empire
capital: Nafplio; Athens
geography: Greece; Hellas; Ελλάδα; Греция; ギリシャ; Griechenland; Grèce
note: One record for the modern state, from the proclamation of Epidaurus; sovereignty settled by the London protocol of 3 February 1830.
```

```polity {#kingdom-of-greece}
title: Kingdom of Greece
kind: state
from: 1832-05-07
until: 1973-06-01
successor: #greece
capital: Nafplio; Athens
part-of: #greece
note: A republic from 25 March 1924 to November 1935.
```

```polity {#ionian-islands}
title: United States of the Ionian Islands
short: Ionian Islands
also: Ionian Republic; Septinsular Republic
kind: protectorate
from: 1815-11-05
until: 1864-05-28
successor: #kingdom-of-greece
capital: Corfu
geography: Ionian Islands
```

```polity {#crete}
title: Cretan State
also: Autonomous Crete
kind: autonomous state
from: 1898-12
until: 1913-12-01
predecessor: #ottoman-empire
successor: #kingdom-of-greece
capital: Chania
```

```polity {#albania}
title: Republic of Albania
short: Albania
also: Shqipëria; Shqipëri; Албания; Principality of Albania
kind: state
from: 1912-11-28
predecessor: #ottoman-empire
capital: Vlorë; Durrës; Tirana
geography: Albania; Shqipëria; Shqipëri; Албания
note: One record for the state under its running name; under Italian rule from April 1939 and German occupation from September 1943 to November 1944.
```

```polity {#peoples-republic-of-albania}
title: People's Socialist Republic of Albania
short: Communist Albania
also: People's Republic of Albania
kind: state
from: 1946-01-11
until: 1991-04-30
capital: Tirana
part-of: #albania
note: Socialist was added to the name on 28 December 1976.
```

```polity {#cyprus}
title: Republic of Cyprus
short: Cyprus
also: Κύπρος
kind: state
from: 1960-08-16
capital: Nicosia
geography: Cyprus; Κύπρος
note: British administration from 1878, crown colony from 1925.
```

```polity {#northern-cyprus}
title: Turkish Republic of Northern Cyprus
short: Northern Cyprus
also: TRNC; KKTC
kind: unrecognised state
from: 1983-11-15
capital: North Nicosia
geography: Northern Cyprus
note: Recognised by Turkey only; a Turkish Federated State was declared on 13 February 1975.
```

```polity {#malta}
title: Republic of Malta
short: Malta
kind: state
from: 1964-09-21
capital: Valletta
geography: Malta
note: British from 1800, by treaty from 1814; a republic since 13 December 1974.
```

```polity {#ragusa}
title: Republic of Ragusa
short: Ragusa
also: Dubrovnik Republic; Republic of Dubrovnik
kind: state
from: 1358
until: 1808-01-31
capital: Ragusa
geography: Ragusa
```
␜treaties/americas.md
# The Americas

Treaties of independence, frontiers, cessions and alliances in North, Central and South America and the Caribbean.

## Independence and the early United States

```treaty {#paris-1783}
title: Definitive Treaty of Peace between Great Britain and the United States of America
short: Treaty of Paris (1783)
also: Treaty of Paris; Peace of Paris (1783); Definitive Treaty of Peace (1783); Paris Peace Treaty (1783)
parties: #great-britain; #united-states
signed: 1783-09-03 Paris
ratified: 1784-01-14 #united-states
ratified: 1784-04-09 #great-britain
in-force: 1784-05-12
signatories: David Hartley; John Adams; Benjamin Franklin; John Jay
languages: English
articles: 10
series: 8 Stat. 80
ends: #american-revolutionary-war
source: 8 Stat. 80; UKTO; Avalon Project
note: Britain acknowledged the independence of the United States with a western frontier on the Mississippi. Part of the wider Peace of Paris: Britain made peace with France and Spain at Versailles on the same day.
```
␜treaties/arms-control.md
# Arms control

Limits on weapons, tests and their spread, from the naval treaties' successors to the conventions of this century.

## Nuclear weapons

```treaty {#npt-1968}
title: Treaty on the Non-Proliferation of Nuclear Weapons
short: Nuclear Non-Proliferation Treaty
also: Non-Proliferation Treaty; NPT; Nuclear Nonproliferation Treaty; Treaty on the Nonproliferation of Nuclear Weapons; Traité sur la non-prolifération des armes nucléaires; Договор о нераспространении ядерного оружия; 核拡散防止条約; 核兵器不拡散条約; 不扩散核武器条约
parties: #united-states; #united-kingdom; #ussr
signed: 1968-07-01 London, Moscow and Washington
opened: 1968-07-01
in-force: 1970-03-05
acceded: 1992-03-09 #prc
acceded: 1992-08-03 #france
withdrew: 2003-01-10 #north-korea
not-signed: India; Pakistan; Israel
depositary: #united-states; #united-kingdom; #ussr
languages: English; Russian; French; Spanish; Chinese
articles: 11
series: UNTS 729, 161 (no. 10485)
source: UNTS 729, 161; UKTS 88/1970 (Cmnd. 4474); UKTO; United Nations Office for Disarmament Affairs
note: Nuclear-weapon states promised not to pass such weapons on and others not to acquire them, in return for peaceful use and talks on disarmament. The list is of the depositary states; sixty-two signed on the first day. Extended without limit on 11 May 1995.
// UKTO gives UNTS 880, 384. The position of North Korea after its announcement of 10 January 2003 is disputed.
```

```treaty {#salt-1-1972}
title: Interim Agreement between the United States of America and the Union of Soviet Socialist Republics on Certain Measures with respect to the Limitation of Strategic Offensive Arms
short: SALT I
also: SALT I Agreement; SALT I Treaty; SALT I Interim Agreement; Strategic Arms Limitation Talks Agreement (1972); ОСВ-1
kind: agreement
parties: #united-states; #ussr
signed: 1972-05-26 Moscow
in-force: 1972-10-03
until: 1977-10-03
signatories: Richard Nixon; Leonid Brezhnev
languages: English; Russian
articles: 8
series: UNTS 944, 3
source: UNTS 944, 3; 23 UST 3462; TIAS 7504
note: Froze the number of launchers of strategic missiles for five years; the name SALT I also covers the ABM Treaty of the same day.
```

```treaty {#salt-2-1979}
title: Treaty between the United States of America and the Union of Soviet Socialist Republics on the Limitation of Strategic Offensive Arms
short: SALT II
also: SALT II Treaty; SALT II Agreement; Strategic Arms Limitation Treaty (1979); ОСВ-2
parties: #united-states; #ussr
not-ratified: #united-states; #ussr
signed: 1979-06-18 Vienna
signatories: Jimmy Carter; Leonid Brezhnev
languages: English; Russian
articles: 19
source: Department of State Bulletin 79 (July 1979); Arms Control and Disarmament Agreements (US ACDA)
note: Equal ceilings for strategic launchers. It never came into force: the Senate set it aside after the invasion of Afghanistan, though both sides kept to its limits until 1986.
```
␜treaties/cold-war.md
# The Cold War

Alliances, armistices, peace treaties and agreements between the blocs and within them, 1945 to 1991.

## The Western alliance

```treaty {#north-atlantic-treaty-1949}
title: North Atlantic Treaty
short: North Atlantic Treaty
also: Washington Treaty (1949); NATO Treaty; Treaty of Washington (1949); North Atlantic Pact; Atlantic Pact; Traité de l'Atlantique Nord; Nordatlantikvertrag; Североатлантический договор; 北大西洋条約
parties: Belgium; Canada; Denmark; #france; Iceland; #italy; Luxembourg; Netherlands; Norway; #portugal; #united-kingdom; #united-states
signed: 1949-04-04 Washington
in-force: 1949-08-24
acceded: 1952-02-18 Greece
acceded: 1952-02-18 #turkey
acceded: 1955-05-06 #west-germany
acceded: 1982-05-30 #spain
acceded: 1999-03-12 Czech Republic
acceded: 1999-03-12 Hungary
acceded: 1999-03-12 #poland
acceded: 2023-04-04 Finland
acceded: 2024-03-07 Sweden
depositary: #united-states
languages: English; French
articles: 14
series: UNTS 34, 243 (no. 541)
source: UNTS 34, 243; UKTS 56/1949 (Cmd. 7789); 63 Stat. 2241; UKTO
note: An attack on one ally in Europe or North America would be considered an attack on all. The list is of the twelve founders; only some later accessions are given.
```

## Détente

```treaty {#helsinki-1975}
title: Final Act of the Conference on Security and Co-operation in Europe
short: Helsinki Final Act
also: Helsinki Accords; Helsinki Declaration; Helsinki Agreement; Final Act of Helsinki; CSCE Final Act; Schlussakte von Helsinki; Acte final d'Helsinki; Хельсинкский заключительный акт
kind: final act
parties: Austria; Belgium; Bulgaria; Canada; Cyprus; #czechoslovakia; Denmark; Finland; #france; #east-germany; #west-germany; Greece; Holy See; Hungary; Iceland; Ireland; #italy; Liechtenstein; Luxembourg; Malta; Monaco; Netherlands; Norway; #poland; #portugal; Romania; San Marino; #spain; Sweden; Switzerland; #turkey; #ussr; #united-kingdom; #united-states; #yugoslavia
signed: 1975-08-01 Helsinki
signatories: Leonid Brezhnev; Gerald Ford; Harold Wilson; Valéry Giscard d'Estaing; Helmut Schmidt; Erich Honecker; Josip Broz Tito; Pierre Trudeau; Aldo Moro; Urho Kekkonen
languages: English; French; German; Italian; Russian; Spanish
source: UKTO; Department of State Bulletin 73 (1975), 323
note: Thirty-five states accepted ten principles, among them the inviolability of frontiers and respect for human rights, and programmes in three baskets. It is a political commitment and no treaty in law.
```

## The Middle East and Europe at the end of the conflict

```treaty {#good-friday-1998}
title: Agreement reached in the Multi-Party Negotiations, with the British–Irish Agreement
short: Good Friday Agreement
also: Belfast Agreement; Good Friday Accord; British–Irish Agreement (1998); Comhaontú Aoine an Chéasta; Comhaontú Bhéal Feirste
kind: agreement
parties: #united-kingdom; Ireland
signed: 1998-04-10 Belfast
in-force: 1999-12-02
signatories: Tony Blair; Mo Mowlam; Bertie Ahern; David Andrews
series: UNTS 2114, 473
source: UNTS 2114; UKTS 50/2000 (Cm 4705)
note: Created the power-sharing institutions of Northern Ireland and rests any change of its status on the consent of its people; the parties of Northern Ireland joined in the multi-party text. Approved by two referendums on 22 May 1998.
```
␜treaties/east-asia-1842-1911.md
# East Asia, 1842–1911

The treaty ports, the opening of Japan and Korea, the wars for Korea and the leases: from Nanking to the end of the Qing. Treaties between Russia and Japan, and Russia and China, have files of their own.

## The opening of China

```treaty {#nanking-1842}
title: Treaty of Peace, Friendship, Commerce, Indemnity between Great Britain and China
short: Treaty of Nanking
also: Treaty of Nanjing; Nanking Treaty; Treaty of Nanking (1842); 南京條約; 南京条约; 江寧條約
parties: #united-kingdom; #qing
signed: 1842-08-29 Nanking, aboard HMS Cornwallis
in-force: 1843-06-26
in-force: 1842-08-29
signatories: Henry Pottinger; Qiying; Yilibu; Niu Jian
languages: English; Chinese
articles: 13
ends: #first-opium-war
source: Hertslet's China Treaties, vol. 1; UKTO
note: Opened five ports, ceded Hong Kong and imposed an indemnity of 21 million dollars. Ratifications were exchanged at Hong Kong on 26 June 1843.
// UKTO repeats the day of signature as in force.
```

```treaty {#bogue-1843}
title: Supplementary Treaty between Great Britain and China
short: Treaty of the Bogue
also: Treaty of Humen; Supplementary Treaty of the Bogue; Treaty of Hoomun-Chae; 虎門條約; 虎门条约
parties: #united-kingdom; #qing
signed: 1843-10-08 Humen
signatories: Henry Pottinger; Qiying
after: #nanking-1842
source: Hertslet's China Treaties, vol. 1; UKTO
note: Added consular jurisdiction and the most-favoured-nation clause to the Treaty of Nanking.
```

```treaty {#wanghia-1844}
title: Treaty of Peace, Amity and Commerce between the United States of America and the Chinese Empire
short: Treaty of Wanghia
also: Treaty of Wangxia; Treaty of Wang Hiya; Cushing Treaty; 望廈條約; 望厦条约
parties: #united-states; #qing
signed: 1844-07-03 Wanghia, near Macau
in-force: 1845-12-31
signatories: Caleb Cushing; Qiying
languages: English; Chinese
articles: 34
series: 8 Stat. 592
source: 8 Stat. 592; Miller, Treaties and Other International Acts, vol. 4
note: The first treaty between the two countries; it spelled out extraterritorial jurisdiction.
```

```treaty {#whampoa-1844}
title: Treaty of Friendship, Commerce and Navigation between France and China
short: Treaty of Whampoa
also: Treaty of Huangpu; Traité de Huangpu; Traité de Whampoa; 黃埔條約; 黄埔条约
parties: #france; #qing
signed: 1844-10-24 Whampoa, aboard the Archimède
in-force: 1845-08-25
signatories: Théodore de Lagrené; Qiying
languages: French; Chinese
source: De Clercq, Recueil des traités de la France, vol. 5
note: Gave France what Britain and the United States had, and led to the toleration of Christianity.
```

```treaty {#canton-1847}
title: Treaty of Peace, Friendship and Commerce between Sweden and Norway and China
short: Treaty of Canton
also: Treaty of Canton (1847); 廣州條約
parties: Sweden-Norway; #qing
signed: 1847-03-20 Canton
signatories: Carl Fredrik Liljevalch; Qiying
source: Consolidated Treaty Series 101
note: Extended the terms of the first treaties to Swedish and Norwegian subjects.
```

```treaty {#tientsin-1858}
title: Treaties of Tientsin
short: Treaties of Tientsin
also: Treaty of Tientsin; Treaty of Tianjin; Treaties of Tianjin; Treaty of Tientsin (1858); 天津條約; 天津条约; Traité de Tianjin
parties: #qing; #russian-empire; #united-states; #united-kingdom; #france
signed: 1858-06-13 = julian:1858-06-01 Tientsin, with Russia
signed: 1858-06-18 Tientsin, with the United States
signed: 1858-06-26 Tientsin, with the United Kingdom
signed: 1858-06-27 Tientsin, with France
in-force: 1859-08-16
in-force: 1860-10-24
in-force: 1860-10-25
signatories: Guiliang; Huashana; Lord Elgin; Jean-Baptiste Louis Gros; William B. Reed; Yevfimiy Putyatin
source: Hertslet's China Treaties, vol. 1; 12 Stat. 1023
note: Four treaties opened ten more ports, the Yangtze and Peking to foreigners. The American treaty took effect in August 1859, the British and French only with the conventions of Peking in October 1860.
```

```treaty {#tientsin-1858-britain}
title: Treaty of Peace, Friendship, and Commerce between Great Britain and China
short: Treaty of Tientsin (British)
also: British Treaty of Tientsin; Treaty of Tientsin (United Kingdom); 中英天津條約
parties: #united-kingdom; #qing
signed: 1858-06-26 Tientsin
in-force: 1860-10-24
signatories: Lord Elgin; Guiliang; Huashana
languages: English; Chinese
articles: 56
part-of: #tientsin-1858
source: Hertslet's China Treaties, vol. 1; UKTO
note: Allowed a British minister in Peking, travel in the interior and trade on the Yangtze; ratifications were exchanged at Peking after the second campaign.
```

```treaty {#tientsin-1858-us}
title: Treaty of Peace, Amity, and Commerce between the United States of America and China
short: Treaty of Tientsin (American)
also: American Treaty of Tientsin; Reed Treaty; 中美天津條約
parties: #united-states; #qing
signed: 1858-06-18 Tientsin
in-force: 1859-08-16
signatories: William B. Reed; Guiliang; Huashana
articles: 30
series: 12 Stat. 1023
part-of: #tientsin-1858
source: 12 Stat. 1023
note: Renewed and widened the Treaty of Wanghia; ratifications were exchanged at Pehtang.
```

```treaty {#tientsin-1858-france}
title: Treaty of Friendship, Commerce and Navigation between France and China
short: Treaty of Tientsin (French)
also: French Treaty of Tientsin; 中法天津條約
parties: #france; #qing
signed: 1858-06-27 Tientsin
in-force: 1860-10-25
signatories: Jean-Baptiste Louis Gros; Guiliang; Huashana
languages: French; Chinese
articles: 42
part-of: #tientsin-1858
source: De Clercq, Recueil des traités de la France, vol. 7
note: Opened further ports and promised protection to Catholic missions.
```

```treaty {#peking-1860}
title: Conventions of Peking
short: Convention of Peking
also: Treaty of Peking; Convention of Peking (1860); Convention of Beijing; First Convention of Peking; Peking Convention (1860); 北京條約; 北京条约
parties: #qing; #united-kingdom; #france; #russian-empire
signed: 1860-10-24 Peking, with the United Kingdom
signed: 1860-10-25 Peking, with France
signed: 1860-11-14 = julian:1860-11-02 Peking, with Russia
in-force: 1860-10-24
signatories: Prince Gong; Lord Elgin; Jean-Baptiste Louis Gros; Nikolay Ignatyev
ends: #second-opium-war
source: Hertslet's China Treaties, vol. 1; UKTO
note: Confirmed the treaties of Tientsin, ceded southern Kowloon, opened Tientsin and raised the indemnities; the Russian treaty ceded the lands east of the Ussuri.
```

```treaty {#burlingame-1868}
title: Additional Articles to the Treaty between the United States of America and the Ta-Tsing Empire of 18 June 1858
short: Burlingame Treaty
also: Burlingame–Seward Treaty; Burlingame–Seward Treaty of 1868; 蒲安臣條約; 中美天津條約續增條約
parties: #united-states; #qing
signed: 1868-07-28 Washington
in-force: 1869-11-23
signatories: William H. Seward; Anson Burlingame; Zhigang; Sun Jiagu
articles: 8
series: 16 Stat. 739
amends: #tientsin-1858-us
source: 16 Stat. 739
note: Granted each country's people free migration and most-favoured-nation treatment in the other.
```

```treaty {#chefoo-1876}
title: Agreement between Great Britain and China for the Settlement of the Yunnan Case
short: Chefoo Convention
also: Convention of Chefoo; Yantai Treaty; 煙臺條約; 烟台条约
kind: agreement
parties: #united-kingdom; #qing
signed: 1876-09-13 Chefoo
in-force: 1886-05-06
signatories: Thomas Wade; Li Hongzhang
series: BFSP 71, 753
source: BFSP 71, 753; UKTO
note: Settled the murder of the interpreter Margary, opened four ports and sent a Chinese mission to London. China ratified at once, Britain only after the additional article of 1885.
```

```treaty {#angell-1880}
title: Treaty between the United States and China concerning Immigration
short: Angell Treaty
also: Angell Treaty of 1880; 中美續修條約
parties: #united-states; #qing
signed: 1880-11-17 Peking
in-force: 1881-07-19
signatories: James B. Angell; Bao Yun; Li Hongzao
articles: 4
series: 22 Stat. 826
amends: #burlingame-1868
source: 22 Stat. 826
note: Let the United States limit or suspend the coming of Chinese labourers, which the Exclusion Act of 1882 did.
```

```treaty {#tientsin-accord-1884}
title: Preliminary Convention of Friendship and Neighbourhood between France and China
short: Tientsin Accord
also: Li–Fournier Convention; Tientsin Accord (1884); Accord de Tianjin; 李福簡約; 李福协定
kind: convention
parties: #france; #qing
signed: 1884-05-11 Tientsin
signatories: François-Ernest Fournier; Li Hongzhang
superseded-by: #tientsin-1885-france
source: De Clercq, Recueil des traités de la France, vol. 14
note: China was to withdraw from Tonkin; a quarrel over the dates led to the fight at Bac Le and to war.
```

```treaty {#tientsin-1885-france}
title: Treaty of Peace, Friendship and Commerce between France and China
short: Treaty of Tientsin (1885)
also: Sino-French Treaty of Tientsin; Treaty of Tientsin (1885, France); 中法新約; 中法会订越南条约; Traité de Tianjin (1885)
parties: #france; #qing
signed: 1885-06-09 Tientsin
in-force: 1885-11-28
signatories: Jules Patenôtre; Li Hongzhang
articles: 10
ends: #sino-french-war
source: De Clercq, Recueil des traités de la France, vol. 14
note: China gave up its claims over Annam and Tonkin and opened its southern border to French trade; ratifications were exchanged at Peking on 28 November 1885.
```

```treaty {#peking-1887-portugal}
title: Treaty of Friendship and Commerce between Portugal and China
short: Sino-Portuguese Treaty of Peking
also: Treaty of Peking (1887); 中葡和好通商條約; 中葡北京條約
parties: #portugal; #qing
signed: 1887-12-01 Peking
in-force: 1888-04-28
source: Consolidated Treaty Series 169; Hertslet's China Treaties, vol. 1
note: China confirmed the perpetual occupation and government of Macau by Portugal, which promised never to alienate it.
```

## The opening of Japan

```treaty {#kanagawa-1854}
title: Treaty of Peace and Amity between the United States of America and the Empire of Japan
short: Convention of Kanagawa
also: Treaty of Kanagawa; Kanagawa Treaty; Perry Convention; Treaty of Kanagawa (1854); Japan–US Treaty of Peace and Amity; 日米和親条約; 神奈川条約
parties: #united-states; #japan
signed: 1854-03-31 = 嘉永7年3月3日 Kanagawa (Yokohama)
in-force: 1855-02-21
signatories: Matthew C. Perry; Hayashi Akira
languages: English; Japanese; Dutch; Chinese
articles: 12
series: 11 Stat. 597
source: 11 Stat. 597; Miller, Treaties and Other International Acts, vol. 6
note: Opened Shimoda and Hakodate to American ships for supplies and help. Ratifications were exchanged at Shimoda on 21 February 1855.
```

```treaty {#anglo-japanese-1854}
title: Convention between Great Britain and Japan for regulating the Admission of British Ships into the Ports of Japan
short: Anglo-Japanese Friendship Treaty
also: Anglo-Japanese Convention of 1854; Stirling Treaty; Treaty of Nagasaki; 日英和親条約; 日英約定
kind: convention
parties: #united-kingdom; #japan
signed: 1854-10-14 = 嘉永7年8月23日 Nagasaki
in-force: 1855-10-09
signatories: James Stirling; Mizuno Tadanori
articles: 7
series: BFSP 46, 714
source: BFSP 46, 714; UKTO
note: Opened Nagasaki and Hakodate to British ships; ratifications were exchanged at Nagasaki on 9 October 1855.
```

```treaty {#dutch-japanese-1856}
title: Treaty between the Netherlands and Japan
short: Dutch–Japanese Treaty of Friendship (1856)
also: Dutch–Japanese Convention of 1856; 日蘭和親条約
parties: Netherlands; #japan
signed: 1856-01-30 = 安政2年12月23日 Nagasaki
signatories: Janus Henricus Donker Curtius
source: Dai Nihon Komonjo: Bakumatsu gaikoku kankei monjo
note: Ended the confinement of the Dutch to Deshima.
```

```treaty {#shimoda-1857}
title: Convention between the United States of America and Japan further regulating Intercourse
short: Convention of Shimoda
also: Shimoda Convention; Treaty of Shimoda (1857); 下田協約; 日米約定
kind: convention
parties: #united-states; #japan
signed: 1857-06-17 = 安政4年5月26日 Shimoda
signatories: Townsend Harris; Inoue Kiyonao; Nakamura Tokikazu
articles: 9
series: 11 Stat. 723
superseded-by: #harris-1858
source: 11 Stat. 723; Miller, Treaties and Other International Acts, vol. 7
note: Gave Americans residence at Shimoda and Hakodate, Nagasaki as a port, and consular jurisdiction.
```

```treaty {#harris-1858}
title: Treaty of Amity and Commerce between the United States of America and Japan
short: Harris Treaty
also: Treaty of Amity and Commerce (United States–Japan); Treaty of Amity and Commerce between the United States and Japan; US–Japan Treaty of Amity and Commerce; 日米修好通商条約
parties: #united-states; #japan
signed: 1858-07-29 = 安政5年6月19日 Kanagawa, aboard USS Powhatan
in-force: 1859-07-04
signatories: Townsend Harris; Inoue Kiyonao; Iwase Tadanari
languages: English; Japanese; Dutch
articles: 14
series: 12 Stat. 1051
supersedes: #shimoda-1857
source: 12 Stat. 1051; Miller, Treaties and Other International Acts, vol. 7
note: Opened five ports, fixed the tariff and confirmed consular jurisdiction; the model of the other Ansei treaties. Ratifications were exchanged in Washington on 22 May 1860.
```

```treaty {#edo-1858-dutch}
title: Treaty of Friendship and Commerce between the Netherlands and Japan
short: Dutch–Japanese Treaty of Amity and Commerce
also: 日蘭修好通商条約
parties: Netherlands; #japan
signed: 1858-08-18 = 安政5年7月10日 Edo
in-force: 1859-07-04
signatories: Janus Henricus Donker Curtius
part-of: #ansei-treaties
source: Dai Nihon Komonjo: Bakumatsu gaikoku kankei monjo
note: The second of the five Ansei treaties.
```

```treaty {#edo-1858-britain}
title: Treaty of Peace, Friendship and Commerce between Great Britain and Japan
short: Anglo-Japanese Treaty of Amity and Commerce
also: Anglo-Japanese Treaty of Amity and Commerce (1858); Treaty of Yedo; Treaty of Edo (1858); 日英修好通商条約
parties: #united-kingdom; #japan
signed: 1858-08-26 = 安政5年7月18日 Edo
in-force: 1859-07-01
until: 1899-07-17
signatories: Lord Elgin
part-of: #ansei-treaties
superseded-by: #anglo-japanese-1894
source: Hertslet's Commercial Treaties, vol. 10; UKTO
note: Opened the ports to British trade and set a tariff; ratifications were exchanged at Edo on 11 July 1859.
```

```treaty {#edo-1858-france}
title: Treaty of Peace, Friendship and Commerce between France and Japan
short: Treaty of Amity and Commerce between France and Japan
also: Franco-Japanese Treaty of Amity and Commerce; 日仏修好通商条約; Traité d'amitié et de commerce entre la France et le Japon
parties: #france; #japan
signed: 1858-10-09 = 安政5年9月3日 Edo
signatories: Jean-Baptiste Louis Gros
part-of: #ansei-treaties
source: De Clercq, Recueil des traités de la France, vol. 7
note: The last of the five Ansei treaties.
```

```treaty {#ansei-treaties}
title: Ansei Treaties with the Five Powers
short: Ansei Treaties
also: Ansei Five-Power Treaties; Unequal Treaties of Ansei; 安政五カ国条約
parties: #japan; #united-states; Netherlands; #russian-empire; #united-kingdom; #france
signed: 1858-07-29 with the United States
signed: 1858-08-18 with the Netherlands
signed: 1858-08-19 = julian:1858-08-07 with Russia
signed: 1858-08-26 with the United Kingdom
signed: 1858-10-09 with France
source: Dai Nihon Komonjo: Bakumatsu gaikoku kankei monjo
note: The five commercial treaties of 1858 taken together; Japan worked for their revision until 1899 and 1911.
```

```treaty {#prussia-japan-1861}
title: Treaty of Friendship, Commerce and Navigation between Prussia and Japan
short: Prusso-Japanese Treaty of Amity and Commerce
also: Eulenburg Treaty; 日普修好通商条約; Preußisch-Japanischer Freundschafts- und Handelsvertrag
parties: #prussia; #japan
signed: 1861-01-24 = 万延1年12月14日 Edo
signatories: Friedrich zu Eulenburg; Muragaki Norimasa
source: Consolidated Treaty Series 123
note: Brought by the East Asian expedition of Count Eulenburg.
```

```treaty {#london-protocol-1862}
title: Memorandum agreed upon between the British and Japanese Governments deferring the Opening of Certain Ports
short: London Protocol (1862)
also: London Memorandum (1862); ロンドン覚書
kind: memorandum
parties: #united-kingdom; #japan
signed: 1862-06-06 London
signatories: Earl Russell; Takenouchi Yasunori
series: BFSP 63, 864
amends: #edo-1858-britain
source: BFSP 63, 864; UKTO
note: Put off the opening of Hyogo, Niigata, Osaka and Edo for five years.
```

```treaty {#yokohama-1864}
title: Convention between Great Britain, France, the United States, the Netherlands and the Tycoon of Japan for the Payment of an Indemnity
short: Shimonoseki Indemnity Convention
also: Convention of Yokohama (1864); 下関取極書
kind: convention
parties: #japan; #united-kingdom; #france; #united-states; Netherlands
signed: 1864-10-22 = 元治1年9月22日 Yokohama
series: BFSP 63, 873
source: BFSP 63, 873; UKTO
note: Three million dollars for the firing on ships in the Strait of Shimonoseki.
```

```treaty {#tariff-convention-1866}
title: Convention for the Revision of the Japanese Tariff
short: Japanese Tariff Convention (1866)
also: Edo Convention (1866); Tariff Convention of 1866; 改税約書; 江戸協約
kind: convention
parties: #japan; #united-kingdom; #france; #united-states; Netherlands
signed: 1866-06-25 = 慶応2年5月13日 Edo
in-force: 1866-07-01
source: Hertslet's Commercial Treaties, vol. 12
note: Lowered most Japanese import duties to five per cent.
```

```treaty {#japan-mexico-1888}
title: Treaty of Amity, Commerce and Navigation between Japan and the United Mexican States
short: Japan–Mexico Treaty of Amity, Commerce and Navigation
also: 日墨修好通商条約; Tratado de Amistad, Comercio y Navegación entre México y Japón
parties: #japan; Mexico
signed: 1888-11-30 Washington
signatories: Mutsu Munemitsu; Matías Romero
source: Dai Nihon Gaikō Bunsho
note: The first treaty on equal terms between modern Japan and a Western state.
```

```treaty {#anglo-japanese-1894}
title: Treaty of Commerce and Navigation between Great Britain and Japan
short: Anglo-Japanese Treaty of Commerce and Navigation
also: Anglo-Japanese Treaty of Commerce and Navigation (1894); Aoki–Kimberley Treaty; 日英通商航海条約
parties: #united-kingdom; #japan
signed: 1894-07-16 London
in-force: 1899-07-17
until: 1911-07-17
signatories: Earl of Kimberley; Aoki Shūzō
articles: 22
supersedes: #edo-1858-britain
source: UKTS 23/1894 (C. 7588); UKTO
note: Ended British consular jurisdiction in Japan from 1899; the other powers followed.
// UKTO gives Tokyo as the place of signature (ratifications were exchanged there on 25 August 1894).
```

```treaty {#us-japan-1911}
title: Treaty of Commerce and Navigation between the United States and Japan
short: US–Japan Treaty of Commerce and Navigation (1911)
also: 日米通商航海条約
parties: #united-states; #japan
signed: 1911-02-21 Washington
in-force: 1911-07-17
denounced: 1939-07-26 #united-states
until: 1940-01-26
signatories: Philander C. Knox; Uchida Kōsai
series: 37 Stat. 1504
source: 37 Stat. 1504
note: Gave Japan back its freedom to set tariffs; the United States denounced it in 1939.
```

## China and Japan

```treaty {#sino-japanese-1871}
title: Treaty of Amity between China and Japan
short: Sino-Japanese Friendship and Trade Treaty
also: Sino-Japanese Treaty of Amity (1871); Sino-Japanese Treaty of Tientsin (1871); 日清修好条規; 中日修好條規
parties: #qing; #japan
signed: 1871-09-13 = 明治4年7月29日 Tientsin
in-force: 1873-04-30
signatories: Li Hongzhang; Date Munenari
languages: Chinese; Japanese
articles: 18
source: Dai Nihon Gaikō Bunsho; Hertslet's China Treaties, vol. 1
note: The first modern treaty between the two empires, on equal terms, with consular jurisdiction on both sides.
```

```treaty {#peking-agreement-1874}
title: Agreement between China and Japan on the Formosan Expedition
short: Peking Agreement (1874)
also: Ōkubo Agreement; Beijing Agreement (1874); 日清両国互換条款; 北京專約
kind: agreement
parties: #qing; #japan
signed: 1874-10-31 Peking
signatories: Ōkubo Toshimichi; Prince Gong
source: Dai Nihon Gaikō Bunsho; Hertslet's China Treaties, vol. 1
note: Ended the Japanese expedition to Taiwan for an indemnity of 500,000 taels, and by its wording treated the Ryukyu islanders as Japanese.
```

```treaty {#tientsin-1885-japan}
title: Convention between China and Japan for the Withdrawal of Troops from Korea
short: Convention of Tientsin
also: Li–Itō Convention; Tientsin Convention; Convention of Tianjin; Tianjin Convention (1885); 天津条約 (1885年); 天津會議專條
kind: convention
parties: #qing; #japan
signed: 1885-04-18 Tientsin
signatories: Li Hongzhang; Itō Hirobumi
articles: 3
source: Dai Nihon Gaikō Bunsho; MacMurray, Treaties and Agreements with and concerning China
note: Both withdrew their troops from Korea and promised notice before sending any again.
```

```treaty {#shimonoseki-1895}
title: Treaty of Peace between China and Japan
short: Treaty of Shimonoseki
also: Treaty of Shimonoseki (1895); Shimonoseki Treaty; Treaty of Maguan; Treaty of Bakan; 下関条約; 日清講和条約; 馬關條約; 马关条约
parties: #japan; #qing
signed: 1895-04-17 Shimonoseki
in-force: 1895-05-08
signatories: Itō Hirobumi; Mutsu Munemitsu; Li Hongzhang; Li Jingfang
languages: Japanese; Chinese; English
articles: 11
ends: #first-sino-japanese-war
source: Dai Nihon Gaikō Bunsho; BFSP 86; MacMurray, Treaties and Agreements with and concerning China
note: China recognised the independence of Korea, ceded Formosa, the Pescadores and Liaodong, and paid 200 million taels. Ratifications were exchanged at Chefoo on 8 May 1895.
```

```treaty {#liaodong-1895}
title: Convention for the Retrocession by Japan to China of the Southern Portion of the Province of Feng-tien
short: Convention of Retrocession of the Liaodong Peninsula
also: Liaodong Retrocession Convention; Retrocession of the Liaodong Peninsula; 遼東還付条約; 遼南條約
kind: convention
parties: #japan; #qing
signed: 1895-11-08 Peking
signatories: Hayashi Tadasu; Li Hongzhang
amends: #shimonoseki-1895
source: Dai Nihon Gaikō Bunsho; MacMurray, Treaties and Agreements with and concerning China
note: After the intervention of Russia, France and Germany, Japan gave Liaodong back for 30 million taels.
```

```treaty {#sino-japanese-commerce-1896}
title: Treaty of Commerce and Navigation between China and Japan
short: Sino-Japanese Treaty of Commerce and Navigation (1896)
also: 日清通商航海条約; 中日通商行船條約
parties: #qing; #japan
signed: 1896-07-21 Peking
in-force: 1896-10-20
signatories: Hayashi Tadasu; Zhang Yinhuan
source: MacMurray, Treaties and Agreements with and concerning China; Hertslet's China Treaties, vol. 1
note: Put Japan on the footing of the Western treaty powers in China.
```

```treaty {#peking-1905-japan}
title: Treaty between China and Japan relating to Manchuria
short: Sino-Japanese Treaty of Peking (1905)
also: Treaty of Peking (1905); Sino-Japanese Treaty of Manchuria; Komura–Qing Treaty; 満洲善後条約; 中日會議東三省事宜條約
parties: #qing; #japan
signed: 1905-12-22 Peking
in-force: 1906-01-23
signatories: Komura Jutarō; Uchida Kōsai; Prince Qing; Yuan Shikai
source: MacMurray, Treaties and Agreements with and concerning China; Dai Nihon Gaikō Bunsho
note: China consented to the transfer of the Russian lease and railway to Japan.
```

```treaty {#jiandao-1909}
title: Agreement between China and Japan relating to the Chientao Region
short: Jiandao Convention
also: Gando Convention; Chientao Agreement; 間島協約; 圖們江中韓界務條款
kind: convention
parties: #qing; #japan
signed: 1909-09-04 Peking
source: MacMurray, Treaties and Agreements with and concerning China
note: Made the Tumen River the boundary of China and Korea, in return for railway rights.
```

## Korea

```treaty {#ganghwa-1876}
title: Treaty of Amity between Japan and Korea
short: Treaty of Ganghwa
also: Japan–Korea Treaty of 1876; Ganghwa Treaty; Treaty of Kanghwa; Treaty of Ganghwa Island; 日朝修好条規; 江華条約; 江華島條約; 강화도 조약
parties: #japan; #joseon
signed: 1876-02-26 Ganghwa
signed: 1876-02-27 Ganghwa, the day of the ceremony in some works
signatories: Kuroda Kiyotaka; Inoue Kaoru; Sin Heon
languages: Japanese; Chinese
articles: 12
source: Dai Nihon Gaikō Bunsho; Carnegie Endowment, Korea: Treaties and Agreements (1921)
note: Called Korea an independent state and opened Busan and two more ports to Japanese trade.
```

```treaty {#shufeldt-1882}
title: Treaty of Peace, Amity, Commerce and Navigation between the United States of America and the Kingdom of Chosen
short: Shufeldt Treaty
also: Joseon–United States Treaty of 1882; Treaty of Chemulpo (1882, United States); Shufeldt Convention; US–Korea Treaty of 1882; 조미수호통상조약; 朝美修好通商條約
parties: #united-states; #joseon
signed: 1882-05-22 Chemulpo
in-force: 1883-05-19
signatories: Robert W. Shufeldt; Sin Heon; Kim Hong-jip
languages: English; Chinese
articles: 14
series: 23 Stat. 720
source: 23 Stat. 720
note: The first treaty of Korea with a Western state, drafted with Li Hongzhang.
```

```treaty {#chemulpo-1882}
title: Convention between Japan and Korea
short: Treaty of Chemulpo
also: Japan–Korea Treaty of 1882; Treaty of Chemulpo (1882); Chemulpo Convention; 済物浦条約; 제물포 조약
kind: convention
parties: #japan; #joseon
signed: 1882-08-30 Chemulpo
signatories: Hanabusa Yoshitada; Yi Yu-won; Kim Hong-jip
source: Dai Nihon Gaikō Bunsho; Carnegie Endowment, Korea: Treaties and Agreements (1921)
note: Compensation for the Imo mutiny and the right to guard the Japanese legation.
```

```treaty {#korea-britain-1883}
title: Treaty of Friendship and Commerce between Great Britain and Corea
short: United Kingdom–Korea Treaty of 1883
also: Parkes Treaty; Treaty of Hanyang; 朝英修好通商條約; 조영수호통상조약
parties: #united-kingdom; #joseon
signed: 1883-11-26 Seoul
in-force: 1884-04-28
signatories: Harry Parkes; Min Yeong-mok
series: BFSP 74, 86
source: BFSP 74, 86; UKTO
note: Replaced an unratified treaty of 1882 and became the model for Korea's other treaties.
```

```treaty {#korea-russia-1884}
title: Treaty of Friendship and Commerce between Russia and Korea
short: Russia–Korea Treaty of 1884
also: Russo-Korean Treaty of Friendship; 조러수호통상조약; 朝俄修好通商條約; Договор о дружбе и торговле между Россией и Кореей
parties: #russian-empire; #joseon
signed: 1884-07-07 = julian:1884-06-25 Seoul
in-force: 1885-10-14
signatories: Karl Ivanovich Weber; Kim Byeong-si
source: Carnegie Endowment, Korea: Treaties and Agreements (1921)
note: Opened relations between Korea and Russia, without Chinese mediation.
```

```treaty {#hanseong-1885}
title: Convention between Japan and Korea of Seoul
short: Treaty of Hanseong
also: Japan–Korea Treaty of 1885; Treaty of Seoul (1885); 漢城条約; 한성조약
kind: convention
parties: #japan; #joseon
signed: 1885-01-09 Seoul
signatories: Inoue Kaoru; Kim Hong-jip
source: Dai Nihon Gaikō Bunsho; Carnegie Endowment, Korea: Treaties and Agreements (1921)
note: Korea apologised and paid for the burning of the Japanese legation in the coup of 1884.
```

```treaty {#korea-france-1886}
title: Treaty of Friendship, Commerce and Navigation between France and Korea
short: France–Korea Treaty of 1886
also: 조불수호통상조약; 朝法修好通商條約; Traité d'amitié, de commerce et de navigation entre la France et la Corée
parties: #france; #joseon
signed: 1886-06-04 Seoul
signatories: François Georges Cogordan; Kim Man-sik
source: De Clercq, Recueil des traités de la France, vol. 17
note: Opened relations between the two countries and in practice tolerated Catholic missions.
```

```treaty {#korea-protocol-1904}
title: Protocol between Japan and Korea
short: Japan–Korea Treaty of February 1904
also: Japan–Korea Protocol of 1904; Korea–Japan Protocol (February 1904); 日韓議定書; 한일의정서
kind: protocol
parties: #japan; #korean-empire
signed: 1904-02-23 Seoul
signatories: Hayashi Gonsuke; Yi Ji-yong
articles: 6
source: MacMurray, Treaties and Agreements with and concerning China; Dai Nihon Gaikō Bunsho
note: Let Japan occupy strategic points in Korea during the war with Russia.
```

```treaty {#korea-agreement-1904}
title: Agreement between Japan and Korea on Advisers
short: Japan–Korea Agreement of August 1904
also: First Japan–Korea Convention; Japan–Korea Agreement of 1904; 第一次日韓協約; 제1차 한일협약
kind: agreement
parties: #japan; #korean-empire
signed: 1904-08-22 Seoul
signatories: Hayashi Gonsuke; Yun Chi-ho
articles: 3
source: Carnegie Endowment, Korea: Treaties and Agreements (1921)
note: Korea took advisers for finance and foreign affairs chosen by Japan.
```

```treaty {#eulsa-1905}
title: Convention between Japan and Korea
short: Eulsa Treaty
also: Japan–Korea Treaty of 1905; Japan–Korea Protectorate Treaty; Protectorate Treaty of 1905; Second Japan–Korea Convention; 第二次日韓協約; 乙巳保護条約; 을사조약; 을사늑약
kind: convention
parties: #japan; #korean-empire
signed: 1905-11-17 Seoul
signatories: Hayashi Gonsuke; Pak Je-sun
articles: 5
source: Carnegie Endowment, Korea: Treaties and Agreements (1921); Nihon Gaikō Bunsho
note: Made Korea a protectorate of Japan, with a Resident-General.
// disputed: its validity; signed under duress and never ratified by the Emperor of Korea. The treaty of 1965 calls all such treaties already null and void.
```

```treaty {#japan-korea-1907}
title: Agreement between Japan and Korea on the Administration of Korea
short: Japan–Korea Treaty of 1907
also: Third Japan–Korea Convention; Jeongmi Treaty; 第三次日韓協約; 丁未七条約; 정미7조약; 한일신협약
kind: agreement
parties: #japan; #korean-empire
signed: 1907-07-24 Seoul
signatories: Itō Hirobumi; Yi Wan-yong
articles: 7
source: Carnegie Endowment, Korea: Treaties and Agreements (1921); Nihon Gaikō Bunsho
note: Put the internal administration of Korea under the Resident-General after the abdication of Gojong.
```

```treaty {#annexation-korea-1910}
title: Treaty regarding the Annexation of Korea to the Empire of Japan
short: Japan–Korea Annexation Treaty
also: Japan–Korea Treaty of 1910; Korea Annexation Treaty; Japan–Korea Treaty of Annexation; Treaty of Annexation (1910); 韓国併合ニ関スル条約; 日韓併合条約; 한일병합조약; 경술국치
parties: #japan; #korean-empire
signed: 1910-08-22 Seoul
in-force: 1910-08-29
signatories: Terauchi Masatake; Yi Wan-yong
articles: 8
source: Carnegie Endowment, Korea: Treaties and Agreements (1921); Nihon Gaikō Bunsho
note: Ceded all rights of sovereignty over Korea to the Emperor of Japan; it took effect on promulgation a week later.
// disputed: Korea holds that it was void from the beginning, Japan that it became void in 1948.
```

## Leases, spheres and the Boxer war

```treaty {#kiautschou-1898}
title: Convention between China and Germany respecting the Lease of Kiao-Chau Bay
short: Kiautschou Bay Convention
also: Kiaochow Convention; Lease of Kiautschou; Jiaozhou Lease Agreement; Kiautschou-Vertrag; 膠澳租借條約; 胶澳租界条约
kind: convention
parties: #german-empire; #qing
signed: 1898-03-06 Peking
signatories: Edmund von Heyking; Li Hongzhang; Weng Tonghe
source: MacMurray, Treaties and Agreements with and concerning China
note: Leased Kiautschou Bay with Tsingtao to Germany for ninety-nine years, with railways and mines in Shandong.
```

```treaty {#kowloon-1898}
title: Convention between the United Kingdom and China respecting an Extension of Hong Kong Territory
short: Convention for the Extension of Hong Kong Territory
also: Second Convention of Peking; Kowloon Convention; Convention of Peking (1898); New Territories Lease; 展拓香港界址專條
kind: convention
parties: #united-kingdom; #qing
signed: 1898-06-09 Peking
in-force: 1898-07-01
until: 1997-06-30
signatories: Claude MacDonald; Li Hongzhang; Xu Yingkui
series: BFSP 90, 17
source: UKTS 16/1898 (C. 9087); BFSP 90, 17; UKTO
note: Leased the New Territories to Britain for ninety-nine years from 1 July 1898.
```

```treaty {#weihaiwei-1898}
title: Convention between the United Kingdom and China respecting Wei-hai Wei
short: Weihaiwei Convention
also: Convention for the Lease of Weihaiwei; Lease of Weihaiwei; 訂租威海衛專條
kind: convention
parties: #united-kingdom; #qing
signed: 1898-07-01 Peking
until: 1930-10-01
signatories: Claude MacDonald; Prince Qing; Liao Shouheng
series: BFSP 90, 16
source: UKTS 14/1898 (C. 9081); BFSP 90, 16; UKTO
note: Leased Weihaiwei to Britain for as long as Port Arthur stayed in the occupation of Russia; it was returned in 1930.
```

```treaty {#kwangchowwan-1899}
title: Convention between France and China for the Lease of Kwangchow Bay
short: Kwangchow Wan Convention
also: Guangzhouwan Lease; Lease of Kouang-Tchéou-Wan; 廣州灣租界條約
kind: convention
parties: #france; #qing
signed: 1899-11-16 Guangzhouwan
source: MacMurray, Treaties and Agreements with and concerning China
note: Fixed the limits of the bay that France had claimed by notes of April 1898 for ninety-nine years.
```

```treaty {#scott-muravyov-1899}
title: Exchange of Notes between the United Kingdom and Russia with regard to their respective Railway Interests in China
short: Scott–Muravyov Agreement
also: Anglo-Russian Railway Agreement (1899); Anglo-Russian Agreement of 1899
kind: exchange of notes
parties: #united-kingdom; #russian-empire
signed: 1899-04-28 = julian:1899-04-16 Saint Petersburg
signatories: Charles Scott; Mikhail Muravyov
source: MacMurray, Treaties and Agreements with and concerning China
note: Russia would seek no railways in the Yangtze basin and Britain none north of the Great Wall.
// UKTO gives 1899-04-16, the Old Style date.
```

```treaty {#korea-china-1899}
title: Treaty of Commerce between China and Korea
short: Sino-Korean Treaty of 1899
also: 韓淸通商條約; 한청통상조약; 中韓通商條約
parties: #qing; #korean-empire
signed: 1899-09-11 Seoul
source: Carnegie Endowment, Korea: Treaties and Agreements (1921)
note: The first treaty in which the two empires dealt as equals.
```

```treaty {#yangtze-1900}
title: Agreement between the United Kingdom and Germany relative to China
short: Yangtze Agreement
also: Anglo-German China Agreement; Anglo-German Agreement of 1900; Yangtse Agreement; Jangtsekiang-Abkommen
kind: agreement
parties: #united-kingdom; #german-empire
signed: 1900-10-16 London
signatories: Lord Salisbury; Paul von Hatzfeldt
source: UKTS 1/1901 (Cd. 432); UKTO
note: Both would keep the ports open to trade and uphold the territorial integrity of China.
```

```treaty {#boxer-protocol-1901}
title: Final Protocol between the Foreign Powers and China for the Resumption of Friendly Relations
short: Boxer Protocol
also: Peking Protocol; Boxer Protocol (1901); Beijing Protocol; Xinchou Treaty; Treaty of 1901; 辛丑條約; 辛丑条约; 北京議定書; Заключительный (Боксёрский) протокол
kind: protocol
parties: #qing; #german-empire; #austria-hungary; Belgium; #spain; #united-states; #france; #united-kingdom; #italy; #japan; Netherlands; #russian-empire
signed: 1901-09-07 Peking
signatories: Prince Qing; Li Hongzhang; Alfons Mumm von Schwarzenstein; Moritz Czikann von Wahlborn; Maurice Joostens; Bernardo de Cólogan; William Woodville Rockhill; Paul Beau; Ernest Satow; Giuseppe Salvago Raggi; Komura Jutarō; Fridolin Marinus Knobel; Mikhail de Giers
languages: French; Chinese
articles: 12
ends: #boxer-uprising
source: UKTS 17/1902 (Cd. 1390); UKTO; MacMurray, Treaties and Agreements with and concerning China
note: An indemnity of 450 million taels over thirty-nine years, punishments, and a guarded legation quarter in Peking.
```

```treaty {#anglo-japanese-alliance-1902}
title: Agreement between the United Kingdom and Japan relative to China and Corea
short: Anglo-Japanese Alliance
also: Anglo-Japanese Alliance (1902); First Anglo-Japanese Alliance; Anglo-Japanese Treaty of 1902; Anglo-Japanese Treaty of Alliance; 日英同盟; 第一次日英同盟; Англо-японский союз
kind: alliance
parties: #united-kingdom; #japan
signed: 1902-01-30 London
in-force: 1902-01-30
signatories: Lord Lansdowne; Hayashi Tadasu
languages: English
articles: 6
superseded-by: #anglo-japanese-alliance-1905
source: UKTS 3/1902 (Cd. 914); UKTO
note: Neutrality if one ally fought a single enemy in the Far East, help if it fought two. Renewed and widened in 1905 and 1911; it ended on 17 August 1923 with the Four-Power Treaty.
```

```treaty {#mackay-1902}
title: Treaty between the United Kingdom and China respecting Commercial Relations
short: Mackay Treaty
also: Sino-British Commercial Treaty of 1902; 馬凱條約; 中英續議通商行船條約
parties: #united-kingdom; #qing
signed: 1902-09-05 Shanghai
in-force: 1903-07-28
signatories: James Mackay; Lü Haihuan; Sheng Xuanhuai
source: UKTS 17/1903 (Cd. 1834); UKTO
note: Britain promised to give up extraterritoriality once Chinese law had been reformed.
```

```treaty {#lhasa-1904}
title: Convention between Great Britain and Tibet
short: Convention of Lhasa
also: Treaty of Lhasa; Lhasa Convention; Anglo-Tibetan Convention (1904); 拉薩條約
kind: convention
parties: #united-kingdom; #tibet
signed: 1904-09-07 Lhasa
ratified: 1904-11-11 #united-kingdom
signatories: Francis Younghusband; Lobsang Gyaltsen (the Ganden Tri Rinpoche)
articles: 10
source: Aitchison, Collection of Treaties, Engagements and Sanads, vol. 14; BFSP 98
note: Opened Gyantse and Gartok to trade and excluded other powers; China adhered to it, with changes, in 1906.
```

```treaty {#anglo-chinese-tibet-1906}
title: Convention between the United Kingdom and China respecting Tibet
short: Anglo-Chinese Convention respecting Tibet (1906)
also: Convention of Peking (1906); Anglo-Chinese Convention of 1906; 中英續訂藏印條約
kind: convention
parties: #united-kingdom; #qing
signed: 1906-04-27 Peking
in-force: 1906-07-23
signatories: Ernest Satow; Tang Shaoyi
articles: 6
amends: #lhasa-1904
source: UKTS 9/1906 (Cd. 3088); UKTO
note: Britain would not annex Tibet and China would keep other powers out of it.
```

```treaty {#taft-katsura-1905}
title: Agreed Memorandum of a Conversation between Prime Minister Katsura and Secretary of War Taft
short: Taft–Katsura Agreement
also: Taft–Katsura Memorandum; Katsura–Taft Agreement; 桂・タフト協定; 가쓰라-태프트 밀약
kind: memorandum
parties: #japan; #united-states
date: 1905-07-27
signed: 1905-07-29 Tokyo, memorandum
place: Tokyo
source: Esthus, The Taft–Katsura Agreement: Reality or Myth?, Journal of Modern History 31 (1959)
note: Notes of a talk of 27 July 1905, cabled on the 29th: Japan had no designs on the Philippines, and Taft saw nothing against Japanese suzerainty over Korea.
// disputed: whether it was an agreement at all.
```

```treaty {#anglo-japanese-alliance-1905}
title: Agreement between the United Kingdom and Japan
short: Second Anglo-Japanese Alliance
also: Anglo-Japanese Alliance (1905); Anglo-Japanese Agreement of 1905; 第二次日英同盟
kind: alliance
parties: #united-kingdom; #japan
signed: 1905-08-12 London
in-force: 1905-08-12
signatories: Lord Lansdowne; Hayashi Tadasu
articles: 8
supersedes: #anglo-japanese-alliance-1902
superseded-by: #anglo-japanese-alliance-1911
source: UKTS 25/1905 (Cd. 2735); UKTO
note: Extended the alliance to India and to an attack by any single power, and accepted Japan's paramount interest in Korea.
```

```treaty {#franco-japanese-1907}
title: Agreement between France and Japan in regard to the Continent of Asia
short: Franco-Japanese Treaty of 1907
also: Franco-Japanese Agreement of 1907; 日仏協約; Traité franco-japonais de 1907
kind: agreement
parties: #france; #japan
signed: 1907-06-10 Paris
signatories: Stephen Pichon; Kurino Shin'ichirō
source: MacMurray, Treaties and Agreements with and concerning China
note: Respect for China's integrity and for each other's position in Asia.
```

```treaty {#gentlemens-agreement-1907}
title: Gentlemen's Agreement between the United States and Japan on Emigration
short: Gentlemen's Agreement of 1907
also: Gentlemen's Agreement of 1907–1908; 日米紳士協約
kind: exchange of notes
parties: #united-states; #japan
date: 1907/1908
source: FRUS 1924, vol. 2
note: Notes of 1907 and 1908 in which Japan stopped passports for labourers to the mainland of the United States; never a treaty, and ended by the Immigration Act of 1924.
```

```treaty {#root-takahira-1908}
title: Exchange of Notes between the United States and Japan declaring their Policy in the Far East
short: Root–Takahira Agreement
also: 高平・ルート協定
kind: exchange of notes
parties: #united-states; #japan
signed: 1908-11-30 Washington
signatories: Elihu Root; Takahira Kogorō
source: FRUS 1908; MacMurray, Treaties and Agreements with and concerning China
note: The status quo in the Pacific, and the open door and integrity of China.
```

```treaty {#anglo-japanese-alliance-1911}
title: Agreement between the United Kingdom and Japan
short: Third Anglo-Japanese Alliance
also: Anglo-Japanese Alliance (1911); Anglo-Japanese Agreement of 1911; 第三次日英同盟
kind: alliance
parties: #united-kingdom; #japan
signed: 1911-07-13 London
in-force: 1911-07-13
until: 1923-08-17
signatories: Edward Grey; Katō Takaaki
articles: 6
supersedes: #anglo-japanese-alliance-1905
superseded-by: #four-power-1921
source: UKTS 18/1911 (Cd. 5735); UKTO
note: Renewed the alliance for ten years and excluded war against a power with which an ally had a treaty of general arbitration.
```

```treaty {#fur-seal-1911}
title: Convention between the United States, Great Britain, Russia and Japan for the Preservation and Protection of Fur Seals
short: North Pacific Fur Seal Convention
also: Fur Seal Treaty of 1911; North Pacific Fur Seal Convention of 1911; 膃肭獣保護条約; Конвенция об охране котиков
kind: convention
parties: #united-states; #united-kingdom; #russian-empire; #japan
signed: 1911-07-07 = julian:1911-06-24 Washington
articles: 17
series: 37 Stat. 1542
source: 37 Stat. 1542
note: Forbade the hunting of seals at sea; the first international treaty to save a wild animal. Japan left it in 1941.
```
␜treaties/east-asia-1912-1945.md
# East Asia, 1912–1945

China between the powers, the Washington order and its collapse, and Japan's treaties of war.

## China and the powers

```treaty {#simla-1914}
title: Convention between Great Britain, China and Tibet
short: Simla Convention
also: Simla Accord; Simla Convention (1914); Simla Agreement of 1914; 西姆拉條約; 西姆拉条约
kind: convention
parties: #united-kingdom; #tibet; #republic-of-china
not-signed: #republic-of-china
signed: 1914-07-03 Simla
signed: 1914-04-27 Simla (initialled)
signatories: Henry McMahon; Lonchen Shatra
articles: 11
source: Aitchison, Collection of Treaties, Engagements and Sanads, vol. 14
note: Divided Tibet into an outer and an inner part; the McMahon Line was drawn in notes of 24 and 25 March 1914. China's delegate initialled it, but his government disavowed him and never signed.
// disputed: its validity and that of the McMahon Line.
```

```treaty {#sino-japanese-1915}
title: Treaties and Notes between China and Japan respecting Shandong, South Manchuria and Eastern Inner Mongolia
short: Sino-Japanese Treaties of 1915
also: Twenty-One Demands Treaties; Treaties of May 25, 1915; Sino-Japanese Treaty of 1915; 中日民四條約; 対華21カ条要求; 民四条约
parties: #republic-of-china; #japan
signed: 1915-05-25 Peking
in-force: 1915-06-08
signatories: Lu Zhengxiang; Hioki Eki
source: MacMurray, Treaties and Agreements with and concerning China
note: What China granted of the Twenty-One Demands of 18 January 1915 after the ultimatum of 7 May; leases in Manchuria were prolonged to ninety-nine years.
```

```treaty {#lansing-ishii-1917}
title: Exchange of Notes between the United States and Japan on their Policies in China
short: Lansing–Ishii Agreement
also: Ishii–Lansing Agreement; 石井・ランシング協定
kind: exchange of notes
parties: #united-states; #japan
signed: 1917-11-02 Washington
until: 1923-04-14
signatories: Robert Lansing; Ishii Kikujirō
source: FRUS 1917; MacMurray, Treaties and Agreements with and concerning China
note: The United States recognised that Japan had special interests in China, and both upheld the open door; cancelled after the Nine-Power Treaty.
```

```treaty {#sino-german-1921}
title: Agreement regarding the Restoration of the State of Peace between Germany and China
short: Sino-German Peace Treaty (1921)
also: Sino-German Agreement of 1921; 中德協約; Deutsch-chinesisches Abkommen von 1921
kind: agreement
parties: #weimar-germany; #republic-of-china
signed: 1921-05-20 Peking
in-force: 1921-07-01
signatories: Herbert von Borch; Yan Huiqing
series: LNTS 9, 271
source: League of Nations Treaty Series 9
note: China, which had not signed at Versailles, made its own peace; the first equal treaty with a European great power.
status: unverified
```

```treaty {#tanggu-1933}
title: Tanggu Truce
short: Tanggu Truce
also: Tangku Truce; Tang-ku Truce; 塘沽協定; 塘沽停戰協定; 塘沽协定
kind: armistice
parties: #republic-of-china; #japan
signed: 1933-05-31 Tanggu
in-force: 1933-05-31
signatories: Xiong Bin; Okamura Yasuji
source: Nihon Gaikō Bunsho; FRUS 1933, vol. 3
note: Ended the fighting over Rehe with a demilitarised zone south of the Great Wall.
```

```treaty {#shanghai-1932}
title: Agreement for the Cessation of Hostilities at Shanghai
short: Shanghai Ceasefire Agreement
also: Songhu Ceasefire Agreement; Shanghai Armistice (1932); 淞滬停戰協定; 上海停戦協定
kind: armistice
parties: #republic-of-china; #japan
signed: 1932-05-05 Shanghai
signatories: Guo Taiqi; Shigemitsu Mamoru
ends: #shanghai-incident-1932
source: League of Nations, Official Journal, special supplement 101; FRUS 1932, vol. 3
note: Made Shanghai a demilitarised city after the fighting of January to March 1932.
```

```treaty {#japan-manchukuo-1932}
title: Protocol between Japan and Manchukuo
short: Japan–Manchukuo Protocol
also: 日満議定書; 日滿議定書
kind: protocol
parties: #japan; #manchukuo
signed: 1932-09-15 Hsinking
in-force: 1932-09-15
signatories: Mutō Nobuyoshi; Zheng Xiaoxu
articles: 2
source: Nihon Gaikō Bunsho; FRUS, Japan 1931–1941, vol. 1
note: Japan recognised Manchukuo and took the right to station its troops there.
```

```treaty {#he-umezu-1935}
title: He–Umezu Agreement
short: He–Umezu Agreement
also: Ho–Umezu Agreement; 何梅協定; 梅津・何応欽協定
kind: exchange of notes
parties: #republic-of-china; #japan
signed: 1935-06-10 Peiping
signed: 1935-07-06 Peiping, the written answer
signatories: He Yingqin; Umezu Yoshijirō
source: FRUS 1935, vol. 3
note: China withdrew its party organs and certain troops from Hebei; accepted by word on 10 June and by a letter of 6 July 1935.
// disputed: whether it was an agreement at all.
```

```treaty {#chin-doihara-1935}
title: Chin–Doihara Agreement
short: Chin–Doihara Agreement
also: Qin–Doihara Agreement; Ching–Doihara Agreement; 秦土協定; 土肥原・秦徳純協定
kind: agreement
parties: #republic-of-china; #japan
signed: 1935-06-27 Peiping
signatories: Qin Dechun; Doihara Kenji
source: FRUS 1935, vol. 3
note: Removed Chinese troops and party organs from Chahar north of the Great Wall.
```

```treaty {#sino-japanese-1940}
title: Treaty concerning the Basic Relations between Japan and China
short: Japan–China Basic Treaty (1940)
also: China–Japan Basic Treaty; Treaty of Basic Relations between Japan and China; 日華基本条約
parties: #japan; #wang-jingwei-government
signed: 1940-11-30 Nanking
in-force: 1940-11-30
until: 1943-10-30
signatories: Abe Nobuyuki; Wang Jingwei
source: FRUS, Japan 1931–1941, vol. 2
note: Japan's treaty with the government that it had set up at Nanking; replaced by an alliance on 30 October 1943.
```

```treaty {#sino-british-1943}
title: Treaty between the United Kingdom and China for the Relinquishment of Extra-Territorial Rights in China
short: Sino-British Treaty for the Relinquishment of Extra-Territorial Rights in China
also: Sino-British New Equal Treaty; Sino-British Treaty of 1943; British–Chinese Treaty for the Relinquishment of Extra-Territorial Rights; 中英新約; 中英新约
parties: #united-kingdom; India; #republic-of-china
signed: 1943-01-11 Chungking
in-force: 1943-05-20
signatories: Horace Seymour; Hugh Richardson; T. V. Soong
languages: English; Chinese
articles: 9
series: LNTS 205, 69
source: LNTS 205, 69; UKTS 2/1943 (Cmd. 6456); UKTO
note: Britain gave up its jurisdiction, concessions and legation quarter rights in China after a hundred years.
```

```treaty {#sino-american-1943}
title: Treaty between the United States of America and the Republic of China for the Relinquishment of Extraterritorial Rights in China
short: Sino-American Treaty for the Relinquishment of Extraterritorial Rights in China
also: Sino-American New Equal Treaty; Sino-American Treaty of 1943; 中美新約; 中美新约
parties: #united-states; #republic-of-china
signed: 1943-01-11 Washington
in-force: 1943-05-20
signatories: Cordell Hull; Wei Tao-ming
languages: English; Chinese
articles: 8
series: 57 Stat. 767
source: 57 Stat. 767; FRUS 1943, China
note: The American counterpart of the British treaty of the same day.
```

## The Washington order

```treaty {#four-power-1921}
title: Treaty between the United States, the British Empire, France and Japan relating to their Insular Possessions and Insular Dominions in the Region of the Pacific Ocean
short: Four-Power Treaty
also: Four Power Treaty; Four-Power Pact (1921); Pacific Treaty; 四カ国条約; 四國公約; Договор четырёх держав
parties: #united-states; #united-kingdom; Canada; Australia; New Zealand; South Africa; India; #france; #japan
signed: 1921-12-13 Washington
in-force: 1923-08-17
signatories: Charles Evans Hughes; Henry Cabot Lodge; Elihu Root; Arthur Balfour; René Viviani; Katō Tomosaburō
depositary: #united-states
languages: French; English
articles: 4
series: LNTS 25, 184 (no. 607)
series: 43 Stat. 1646
supersedes: #anglo-japanese-alliance-1911
source: LNTS 25; UKTS 6/1924 (Cmd. 2037); 43 Stat. 1646; UKTO
note: Mutual respect for Pacific islands, and the end of the Anglo-Japanese Alliance.
// UKTO gives LNTS 25, 193 and BFSP 116, 627.
```

```treaty {#washington-naval-1922}
title: Treaty between the United States, the British Empire, France, Italy and Japan limiting Naval Armament
short: Washington Naval Treaty
also: Five-Power Treaty; Five Power Treaty; Washington Naval Limitation Treaty; Washington Treaty (1922); Washington Treaty on Naval Armament; Treaty for the Limitation of Naval Armament; ワシントン海軍軍縮条約; Вашингтонское морское соглашение
parties: #united-states; #united-kingdom; Canada; Australia; New Zealand; South Africa; India; #france; #italy; #japan
signed: 1922-02-06 Washington
in-force: 1923-08-17
denounced: 1934-12-29 #japan
until: 1936-12-31
signatories: Charles Evans Hughes; Arthur Balfour; Albert Sarraut; Carlo Schanzer; Katō Tomosaburō
depositary: #united-states
languages: French; English
articles: 24
series: LNTS 25, 202 (no. 609)
series: 43 Stat. 1655
source: LNTS 25, 202; UKTS 5/1924 (Cmd. 2036); 43 Stat. 1655; UKTO
note: Capital ships in the ratio 5 : 5 : 3 : 1.75 : 1.75, a ten-year holiday in building them, and no new bases in the western Pacific.
```

```treaty {#nine-power-1922}
title: Treaty between the United States, Belgium, the British Empire, China, France, Italy, Japan, the Netherlands and Portugal relating to Principles and Policies to be followed in Matters concerning China
short: Nine-Power Treaty
also: Nine Power Treaty; Nine-Power Agreement; Nine-Power Pact; 九カ国条約; 九國公約; Договор девяти держав
parties: #united-states; Belgium; #united-kingdom; Canada; Australia; New Zealand; South Africa; India; #republic-of-china; #france; #italy; #japan; Netherlands; #portugal
signed: 1922-02-06 Washington
in-force: 1925-08-05
signatories: Charles Evans Hughes; Arthur Balfour; Alfred Sze; Wellington Koo; Wang Ch'ung-hui; Albert Sarraut; Carlo Schanzer; Katō Tomosaburō
depositary: #united-states
languages: French; English
articles: 9
series: LNTS 38, 278 (no. 982)
series: 44 Stat. 2113
source: LNTS 38, 278; UKTS 42/1925 (Cmd. 2517); 44 Stat. 2113; UKTO
note: Respect for China's sovereignty and integrity and for the open door. A second treaty of the same nine and the same day dealt with the Chinese customs tariff (LNTS 38, 268).
```

```treaty {#shandong-1922}
title: Treaty for the Settlement of Outstanding Questions relative to Shantung
short: Shandong Treaty
also: Shantung Treaty; Treaty of Shandong; 山東懸案解決條約; 山東還付条約; 解决山东悬案条约
parties: #republic-of-china; #japan
signed: 1922-02-04 Washington
in-force: 1922-06-02
signatories: Alfred Sze; Wellington Koo; Wang Ch'ung-hui; Katō Tomosaburō; Shidehara Kijūrō
articles: 28
series: LNTS 10, 309
source: League of Nations Treaty Series 10; Conference on the Limitation of Armament (1922)
note: Japan gave the former German leasehold of Kiautschou back to China.
```

```treaty {#yap-1922}
title: Treaty between the United States and Japan regarding Rights in the Former German Islands in the Pacific Ocean North of the Equator
short: Yap Treaty
also: Yap Islands Treaty; Japan–United States Treaty on Yap; ヤップ島条約
parties: #united-states; #japan
signed: 1922-02-11 Washington
in-force: 1922-07-13
signatories: Charles Evans Hughes; Shidehara Kijūrō
series: LNTS 12, 201
series: 42 Stat. 2149
source: 42 Stat. 2149; League of Nations Treaty Series 12
note: The United States accepted the Japanese mandate and got cable rights on Yap.
```

```treaty {#london-naval-1930}
title: International Treaty for the Limitation and Reduction of Naval Armament
short: London Naval Treaty
also: London Naval Treaty (1930); London Naval Treaty of 1930; Treaty of London (1930); ロンドン海軍軍縮条約
parties: #united-states; #united-kingdom; Canada; Australia; New Zealand; South Africa; Irish Free State; India; #france; #italy; #japan
signed: 1930-04-22 London
in-force: 1930-12-31
in-force: 1930-10-27
until: 1936-12-31
signatories: Henry L. Stimson; Ramsay MacDonald; Aristide Briand; Dino Grandi; Wakatsuki Reijirō; Takarabe Takeshi
languages: French; English
articles: 26
series: LNTS 112, 65 (no. 2608)
series: 46 Stat. 2858
source: LNTS 112; UKTS 1/1931 (Cmd. 3758); 46 Stat. 2858; UKTO
note: Extended limits to cruisers, destroyers and submarines of the three largest navies; in force for them on the deposit of ratifications on 27 October and for all dominions on 31 December 1930.
```

```treaty {#london-naval-1936}
title: Treaty for the Limitation of Naval Armament
short: Second London Naval Treaty
also: London Naval Treaty of 1936; London Naval Treaty (1936)
parties: #united-states; #united-kingdom; Canada; Australia; New Zealand; India; #france
not-signed: #japan; #italy
signed: 1936-03-25 London
in-force: 1937-07-29
series: LNTS 184, 115
series: 50 Stat. 1363
source: LNTS 184; 50 Stat. 1363
note: Limits on the size of ships without limits on numbers; Japan had left the conference on 15 January 1936, and Italy signed only in December 1938 by accession.
```

## Japan's treaties of war

```treaty {#tripartite-1940}
title: Three-Power Pact between Germany, Italy and Japan
short: Tripartite Pact
also: Berlin Pact; Axis Pact; Three-Power Pact; Tripartite Pact of 1940; Dreimächtepakt; Patto tripartito; 日独伊三国同盟; 日独伊三国軍事同盟; Тройственный пакт
kind: alliance
parties: #nazi-germany; #italy; #japan
signed: 1940-09-27 Berlin
in-force: 1940-09-27
acceded: 1940-11-20 Hungary
acceded: 1940-11-23 Romania
acceded: 1940-11-24 Slovakia
acceded: 1941-03-01 Bulgaria
acceded: 1941-03-25 #yugoslavia
acceded: 1941-06-15 Croatia
signatories: Joachim von Ribbentrop; Galeazzo Ciano; Kurusu Saburō
languages: German; Italian; Japanese
articles: 6
series: LNTS 204, 386
source: LNTS 204, 386; Documents on German Foreign Policy, series D, vol. 11; Avalon Project
note: The three would assist one another if attacked by a power not yet in the war. Yugoslavia's accession fell with the coup of two days later.
```

```treaty {#japan-france-1940}
title: Agreement between Japan and France concerning Indochina (Matsuoka–Henry)
short: Matsuoka–Henry Pact
also: Matsuoka–Henry Agreement; 松岡・アンリ協定; Accord Matsuoka-Henry
kind: exchange of notes
parties: #japan; #france
signed: 1940-08-30 Tokyo
signatories: Matsuoka Yōsuke; Charles Arsène-Henry
source: Nihon Gaikō Bunsho; FRUS 1940, vol. 4
note: Vichy France accepted Japan's preponderant interests in the Far East and facilities for its troops in Tonkin.
```

```treaty {#japan-thailand-1940}
title: Treaty between Thailand and Japan concerning the Continuance of Friendly Relations
short: Japan–Thailand Treaty of Friendship (1940)
also: 日泰和親友好条約
parties: #japan; Thailand
signed: 1940-06-12 Tokyo
in-force: 1940-12-23
source: League of Nations Treaty Series 204
note: Respect for each other's territory and an exchange of information for five years.
status: unverified
```

```treaty {#tokyo-1941}
title: Convention of Peace between France and Thailand
short: Tokyo Convention (1941)
also: Franco-Thai Peace Treaty (1941); Tokyo Peace Accord; 東京条約 (1941年); อนุสัญญาสันติภาพโตเกียว
kind: convention
parties: #france; Thailand
signed: 1941-05-09 Tokyo
in-force: 1941-07-05
until: 1946-11-17
ends: #franco-thai-war
superseded-by: #washington-1946-siam
source: Nihon Gaikō Bunsho; FRUS 1941, vol. 5
note: With Japan as mediator, France ceded to Thailand the land west of the Mekong and western Cambodia; annulled in 1946.
```

```treaty {#japan-thailand-1941}
title: Pact of Alliance between Thailand and Japan
short: Japan–Thailand Alliance
also: Thai–Japanese Treaty of Alliance; Japan–Thailand Pact of Alliance; 日泰攻守同盟条約
kind: alliance
parties: #japan; Thailand
signed: 1941-12-21 Bangkok
in-force: 1941-12-21
signatories: Tsubokami Teiji; Plaek Phibunsongkhram
articles: 5
source: Nihon Gaikō Bunsho
note: Mutual military help; Thailand declared war on the United States and Britain on 25 January 1942.
status: unverified
```

```treaty {#greater-east-asia-1943}
title: Joint Declaration of the Assembly of Greater East Asiatic Nations
short: Greater East Asia Declaration
also: Greater East Asia Joint Declaration; Joint Declaration of the Greater East Asia Conference; 大東亜共同宣言
kind: declaration
parties: #japan; #wang-jingwei-government; Thailand; #manchukuo; Philippines; Burma
date: 1943-11-06
place: Tokyo
signatories: Tōjō Hideki; Wang Jingwei; Wan Waithayakon; Zhang Jinghui; José P. Laurel; Ba Maw
source: Nihon Gaikō Bunsho
note: Japan and its allies proclaimed co-operation against Anglo-American domination; Subhas Chandra Bose attended as observer.
```

## The Allies and Japan

```treaty {#cairo-1943}
title: Communiqué of the Conference of President Roosevelt, Generalissimo Chiang Kai-shek and Prime Minister Churchill
short: Cairo Declaration
also: Cairo Communiqué; Cairo Declaration (1943); カイロ宣言; 開羅宣言; 开罗宣言; Каирская декларация
kind: declaration
parties: #united-states; #united-kingdom; #republic-of-china
signed: 1943-11-27 Cairo (agreed)
signed: 1943-12-01 (published)
place: Cairo
source: FRUS, Conferences at Cairo and Tehran, 1943; Department of State Bulletin, 4 December 1943
note: Japan should lose the Pacific islands taken since 1914, give Manchuria, Formosa and the Pescadores back to China, and leave Korea, which in due course should be free. Dated 27 November and published on 1 December 1943; it bears no signatures.
```
␜treaties/east-asia-since-1945.md
# East Asia since 1945

Alliances, armistices, normalisations and joint declarations of China, Japan, Korea, Mongolia and their partners after the Pacific War.

## Korea

```treaty {#moscow-1945}
title: Communiqué of the Moscow Conference of Foreign Ministers
short: Moscow Agreement (1945)
also: Moscow Conference Communiqué (1945); Moscow Declaration on Korea; Moscow Agreement on Korea; 모스크바 3상회의 협정
kind: communiqué
parties: #united-states; #united-kingdom; #ussr
signed: 1945-12-27 Moscow
signatories: James F. Byrnes; Ernest Bevin; Vyacheslav Molotov
source: FRUS 1945, vol. 2; UNTS 20
note: A Far Eastern Commission for Japan, a provisional government and a trusteeship for Korea, and the procedure for the peace treaties with Germany's allies. Agreed on 26 and published on 27 December 1945.
```

```treaty {#korean-armistice-1953}
title: Agreement between the Commander-in-Chief, United Nations Command, on the one hand, and the Supreme Commander of the Korean People's Army and the Commander of the Chinese People's Volunteers, on the other hand, concerning a Military Armistice in Korea
short: Korean Armistice Agreement
also: Korean Armistice; Panmunjom Armistice; Armistice Agreement (Korea); Korean War Armistice; 한국휴전협정; 정전협정; 朝鮮停戰協定; 朝鲜停战协定; 朝鮮戦争休戦協定; Соглашение о перемирии в Корее
kind: armistice
parties: United Nations Command; Korean People's Army; Chinese People's Volunteers
not-signed: #south-korea
signed: 1953-07-27 Panmunjom
in-force: 1953-07-27
signatories: William K. Harrison; Nam Il; Mark W. Clark; Kim Il-sung; Peng Dehuai
languages: English; Korean; Chinese
articles: 5
series: 4 UST 234; TIAS 2782
source: 4 UST 234; TIAS 2782; FRUS 1952–1954, vol. 15
note: Signed at 10 in the morning, and in force twelve hours later; it drew the demilitarised zone. No peace treaty has followed, and South Korea did not sign.
// Some American lists give 26 July, the date in Washington.
```

```treaty {#us-korea-1953}
title: Mutual Defense Treaty between the United States of America and the Republic of Korea
short: US–South Korea Mutual Defense Treaty
also: Mutual Defense Treaty between the United States and the Republic of Korea; US–ROK Mutual Defense Treaty; 한미상호방위조약
parties: #united-states; #south-korea
signed: 1953-10-01 Washington
in-force: 1954-11-17
signatories: John Foster Dulles; Pyun Yung-tai
languages: English; Korean
articles: 6
series: UNTS 238, 199 (no. 3363)
series: 5 UST 2368; TIAS 3097
source: 5 UST 2368; TIAS 3097; UNTS 238
note: Each would act to meet an armed attack on the other in the Pacific area.
```

```treaty {#soviet-korea-1961}
title: Treaty of Friendship, Cooperation and Mutual Assistance between the Union of Soviet Socialist Republics and the Democratic People's Republic of Korea
short: Soviet–North Korean Mutual Aid and Cooperation Friendship Treaty
also: Soviet–North Korean Treaty of 1961; Soviet–DPRK Treaty of Friendship; 조쏘 우호협조 및 호상원조에 관한 조약; Договор о дружбе, сотрудничестве и взаимной помощи между СССР и КНДР
parties: #ussr; #north-korea
signed: 1961-07-06 Moscow
in-force: 1961-09-10
signatories: Nikita Khrushchev; Kim Il-sung
articles: 6
source: UNTS 420
note: Military help if either was attacked; Russia let it lapse in 1996.
```

```treaty {#sino-korean-1961}
title: Treaty of Friendship, Cooperation and Mutual Assistance between the People's Republic of China and the Democratic People's Republic of Korea
short: Sino-North Korean Mutual Aid and Cooperation Friendship Treaty
also: Sino-North Korean Treaty of 1961; Sino-Korean Treaty of Friendship; 中朝友好合作互助条约; 조중우호협조 및 호상원조에 관한 조약
parties: #prc; #north-korea
signed: 1961-07-11 Peking
in-force: 1961-09-10
signatories: Zhou Enlai; Kim Il-sung
languages: Chinese; Korean
articles: 7
source: Peking Review 4 (1961), no. 28
note: Immediate military help to the other if attacked; prolonged every twenty years.
```

```treaty {#japan-korea-1965}
title: Treaty on Basic Relations between Japan and the Republic of Korea
short: Treaty on Basic Relations between Japan and the Republic of Korea
also: Japan–South Korea Basic Treaty; Japan–Korea Treaty of 1965; 1965 Basic Relations Treaty; 日韓基本条約; 한일기본조약
parties: #japan; #south-korea
signed: 1965-06-22 Tokyo
in-force: 1965-12-18
signatories: Shiina Etsusaburō; Takasugi Shin'ichi; Lee Tong-won; Kim Dong-jo
languages: Japanese; Korean; English
articles: 7
series: UNTS 583, 33 (no. 8471)
source: UNTS 583
note: Opened diplomatic relations and confirmed that the treaties concluded on or before 22 August 1910 were already null and void; a companion agreement settled claims.
```

```treaty {#joint-statement-1972-korea}
title: South–North Joint Communiqué of 4 July 1972
short: July 4 South–North Joint Communiqué
also: July 4 Joint Statement; North–South Joint Communiqué (1972); 7·4 남북공동성명
kind: communiqué
parties: #south-korea; #north-korea
date: 1972-07-04
place: Seoul and Pyongyang
signatories: Lee Hu-rak; Kim Yong-ju
source: Ministry of Unification of the Republic of Korea
note: The two states' first joint text: unification without outsiders, without force and beyond ideology.
```

```treaty {#korea-basic-1991}
title: Agreement on Reconciliation, Nonaggression and Exchanges and Cooperation between the South and the North
short: Inter-Korean Basic Agreement
also: Basic Agreement (Korea); South–North Basic Agreement; Agreement on Reconciliation, Non-Aggression, Exchanges and Cooperation; 남북기본합의서
kind: agreement
parties: #south-korea; #north-korea
signed: 1991-12-13 Seoul
in-force: 1992-02-19
signatories: Chung Won-shik; Yon Hyong-muk
articles: 25
source: Ministry of Unification of the Republic of Korea
note: Mutual recognition of systems, nonaggression and exchange; little of it was carried out.
```

```treaty {#korea-denuclearization-1992}
title: Joint Declaration of South and North Korea on the Denuclearization of the Korean Peninsula
short: Joint Declaration on the Denuclearization of the Korean Peninsula
also: Joint Declaration of the Denuclearization of the Korean Peninsula; 한반도 비핵화에 관한 공동선언
kind: declaration
parties: #south-korea; #north-korea
signed: 1992-01-20 Seoul and Pyongyang
signed: 1991-12-31 Panmunjom (initialled)
in-force: 1992-02-19
source: Conference on Disarmament document CD/1147; Ministry of Unification of the Republic of Korea
note: Neither would test, make or possess nuclear weapons, nor have plants to reprocess or enrich.
```

```treaty {#agreed-framework-1994}
title: Agreed Framework between the United States of America and the Democratic People's Republic of Korea
short: Agreed Framework
also: Agreed Framework (1994); US–North Korea Agreed Framework; Geneva Agreed Framework; 북미제네바합의
kind: agreement
parties: #united-states; #north-korea
signed: 1994-10-21 Geneva
signatories: Robert L. Gallucci; Kang Sok-ju
source: IAEA INFCIRC/457
note: North Korea froze its plutonium reactors in return for light-water reactors and oil; it broke down in 2002 and 2003.
```

```treaty {#pyongyang-2002}
title: Japan–DPRK Pyongyang Declaration
short: Pyongyang Declaration
also: Japan–DPRK Pyongyang Declaration (2002); 日朝平壌宣言; 조일평양선언
kind: declaration
parties: #japan; #north-korea
signed: 2002-09-17 Pyongyang
signatories: Koizumi Jun'ichirō; Kim Jong-il
source: Ministry of Foreign Affairs of Japan
note: Both would work for normal relations; Japan apologised for its colonial rule.
```

```treaty {#joint-declaration-2000-korea}
title: South–North Joint Declaration of 15 June 2000
short: June 15th North–South Joint Declaration
also: June 15 Joint Declaration; 6·15 남북공동선언
kind: declaration
parties: #south-korea; #north-korea
signed: 2000-06-15 Pyongyang
signatories: Kim Dae-jung; Kim Jong-il
source: Ministry of Unification of the Republic of Korea
note: The outcome of the first meeting of the two leaders.
```

```treaty {#panmunjom-2018}
title: Panmunjom Declaration for Peace, Prosperity and Unification of the Korean Peninsula
short: Panmunjom Declaration
also: Panmunjeom Declaration; 판문점 선언
kind: declaration
parties: #south-korea; #north-korea
signed: 2018-04-27 Panmunjom
signatories: Moon Jae-in; Kim Jong-un
source: United Nations document A/72/1041–S/2018/820
note: Both leaders promised to end the war and to work for a peninsula free of nuclear weapons.
```

## Japan and Asia after San Francisco

```treaty {#japan-india-1952}
title: Treaty of Peace between Japan and India
short: Treaty of Peace between Japan and India
also: Japan–India Peace Treaty; 日印平和条約
parties: #japan; #india
signed: 1952-06-09 Tokyo
in-force: 1952-08-27
signatories: Okazaki Katsuo; K. K. Chettur
articles: 11
source: Ministry of External Affairs of India
note: India, absent at San Francisco, made its own peace and waived reparations.
```

```treaty {#japan-burma-1954}
title: Treaty of Peace between Japan and the Union of Burma
short: Treaty of Peace between Japan and Burma
also: Japan–Burma Peace Treaty; 日本国とビルマ連邦との間の平和条約
parties: #japan; Burma
signed: 1954-11-05 Rangoon
in-force: 1955-04-16
source: UNTS 251
note: Peace, with reparations of 200 million dollars; Burma had not come to San Francisco.
```

```treaty {#japan-philippines-1956}
title: Reparations Agreement between Japan and the Republic of the Philippines
short: Japan–Philippines Reparations Agreement
also: 日本国とフィリピン共和国との間の賠償協定
kind: agreement
parties: #japan; Philippines
signed: 1956-05-09 Manila
in-force: 1956-07-23
source: UNTS 285
note: Reparations of 550 million dollars, after which the Philippines ratified the San Francisco treaty.
```

```treaty {#japan-indonesia-1958}
title: Treaty of Peace between Japan and the Republic of Indonesia
short: Treaty of Peace between Japan and Indonesia
also: Japan–Indonesia Peace Treaty; 日本国とインドネシア共和国との間の平和条約
parties: #japan; Indonesia
signed: 1958-01-20 Jakarta
in-force: 1958-04-15
source: UNTS 324
note: Indonesia had signed at San Francisco but not ratified; this treaty ended the state of war.
```

```treaty {#ogasawara-1968}
title: Agreement between Japan and the United States of America concerning Nanpo Shoto and Other Islands
short: Bonin Islands Reversion Agreement
also: Ogasawara Reversion Agreement; 小笠原返還協定
kind: agreement
parties: #united-states; #japan
signed: 1968-04-05 Tokyo
in-force: 1968-06-26
series: 19 UST 4895; TIAS 6495
source: 19 UST 4895; TIAS 6495
note: Returned the Bonin and Volcano Islands to Japan.
```

```treaty {#okinawa-1971}
title: Agreement between the United States of America and Japan concerning the Ryukyu Islands and the Daito Islands
short: Okinawa Reversion Agreement
also: 1971 Okinawa Reversion Agreement; Okinawa Reversion Treaty; 沖縄返還協定
kind: agreement
parties: #united-states; #japan
signed: 1971-06-17 Tokyo and Washington
in-force: 1972-05-15
signatories: William P. Rogers; Aichi Kiichi
languages: English; Japanese
articles: 9
series: 23 UST 446; TIAS 7314
source: 23 UST 446; TIAS 7314
note: Returned Okinawa to Japan, with the American bases kept under the treaty of 1960.
```

```treaty {#japan-china-1972}
title: Joint Communiqué of the Government of Japan and the Government of the People's Republic of China
short: Japan–China Joint Communiqué
also: Sino-Japanese Joint Statement (1972); Joint Communiqué of Japan and China; Japan–China Joint Communiqué of 1972; 日中共同声明; 中日联合声明
kind: communiqué
parties: #japan; #prc
signed: 1972-09-29 Peking
in-force: 1972-09-29
signatories: Tanaka Kakuei; Ōhira Masayoshi; Zhou Enlai; Ji Pengfei
languages: Japanese; Chinese
articles: 9
source: Ministry of Foreign Affairs of Japan
note: Ended the abnormal state of affairs and opened relations; China renounced reparations, and Japan's treaty with Taipei lost its reason.
```

```treaty {#japan-china-1978}
title: Treaty of Peace and Friendship between Japan and the People's Republic of China
short: Treaty of Peace and Friendship between Japan and China
also: Sino-Japanese Peace and Friendship Treaty; Treaty of Peace and Friendship between Japan and the People's Republic of China (1978); Japan–China Peace and Friendship Treaty; 日中平和友好条約; 中日和平友好条约; Договор о мире и дружбе между Японией и Китаем
parties: #japan; #prc
signed: 1978-08-12 Peking
in-force: 1978-10-23
signatories: Sonoda Sunao; Huang Hua
languages: Japanese; Chinese
articles: 5
source: UNTS 1225; Ministry of Foreign Affairs of Japan
note: Peaceful settlement of disputes, and a clause against hegemony by anyone.
```

## China, Taiwan and the United States

```treaty {#sino-american-commerce-1946}
title: Treaty of Friendship, Commerce and Navigation between the United States of America and the Republic of China
short: Sino-American Treaty of Friendship, Commerce and Navigation
also: 中美友好通商航海條約; 中美商約
parties: #united-states; #republic-of-china
signed: 1946-11-04 Nanking
in-force: 1948-11-30
signatories: J. Leighton Stuart; Wang Shijie
articles: 30
series: UNTS 25, 69
series: 63 Stat. 1299
source: 63 Stat. 1299; UNTS 25
note: The first full commercial treaty after the end of extraterritoriality.
```

```treaty {#us-taiwan-1954}
title: Mutual Defense Treaty between the United States of America and the Republic of China
short: Sino-American Mutual Defense Treaty
also: US–ROC Mutual Defense Treaty; Mutual Defense Treaty between the United States and the Republic of China; 中美共同防禦條約; 中美共同防御条约
parties: #united-states; #republic-of-china
signed: 1954-12-02 Washington
in-force: 1955-03-03
until: 1980-01-01
denounced: 1979-01-01 #united-states
signatories: John Foster Dulles; Yeh Kung-ch'ao
languages: English; Chinese
articles: 10
series: UNTS 248, 213 (no. 3496)
series: 6 UST 433; TIAS 3178
source: 6 UST 433; TIAS 3178; UNTS 248
note: An alliance for Taiwan and the Pescadores; it ended a year after the notice of 1979.
```

```treaty {#shanghai-communique-1972}
title: Joint Communiqué of the United States of America and the People's Republic of China
short: Shanghai Communiqué
also: Shanghai Communique; Joint Communiqué of 1972; 上海公報; 上海公报; Шанхайское коммюнике
kind: communiqué
parties: #united-states; #prc
signed: 1972-02-27 Shanghai
signed: 1972-02-28 Shanghai, the date of publication in China
signatories: Richard Nixon; Zhou Enlai
source: FRUS 1969–1976, vol. 17; Department of State Bulletin 66 (1972)
note: Each side stated its views; the United States acknowledged that all Chinese on either side of the strait hold that there is one China. Issued, not signed, on 27 or 28 February 1972.
```

```treaty {#us-china-1979}
title: Joint Communiqué on the Establishment of Diplomatic Relations between the United States of America and the People's Republic of China
short: Joint Communiqué on the Establishment of Diplomatic Relations
also: Second Communiqué; US–China Normalization Communiqué; 中美建交公報; 中美建交公报
kind: communiqué
parties: #united-states; #prc
date: 1978-12-15
in-force: 1979-01-01
source: Department of State Bulletin 79 (January 1979)
note: Recognised the People's Republic as the sole legal government of China from 1 January 1979. Announced on 15 December 1978 in Washington, already the 16th in Peking.
```

```treaty {#us-china-1982}
title: United States–China Joint Communiqué on Arms Sales to Taiwan
short: 1982 US–China Joint Communiqué
also: August 17 Communiqué; Third Communiqué; August 17th Communiqué; 八一七公報; 八·一七公报
kind: communiqué
parties: #united-states; #prc
date: 1982-08-17
source: Department of State Bulletin 82 (October 1982)
note: The United States would gradually reduce its sales of arms to Taiwan.
```

```treaty {#seventeen-point-1951}
title: Agreement of the Central People's Government and the Local Government of Tibet on Measures for the Peaceful Liberation of Tibet
short: Seventeen Point Agreement
also: Seventeen-Point Agreement; 17-Point Agreement; Seventeen Point Agreement for the Peaceful Liberation of Tibet; 十七条协议; 十七條協議
kind: agreement
parties: #prc; #tibet
signed: 1951-05-23 Peking
signatories: Li Weihan; Ngapoi Ngawang Jigme
languages: Chinese; Tibetan
articles: 17
source: Goldstein, A History of Modern Tibet, vol. 2
note: Tibet was to return to China and keep its institutions under the Dalai Lama, who repudiated it in exile in 1959.
// disputed: its validity.
```

```treaty {#sino-burmese-1960}
title: Boundary Treaty between the People's Republic of China and the Union of Burma
short: Sino-Burmese Boundary Treaty
also: China–Burma Boundary Treaty; 中缅边界条约
parties: #prc; Burma
signed: 1960-10-01 Peking
in-force: 1961-01-04
signatories: Zhou Enlai; U Nu
source: UNTS 1010
note: The first boundary that the People's Republic settled with a neighbour.
```

## Hong Kong and Macau

```treaty {#sino-british-1984}
title: Joint Declaration of the Government of the United Kingdom of Great Britain and Northern Ireland and the Government of the People's Republic of China on the Question of Hong Kong
short: Sino-British Joint Declaration
also: Sino-British Joint Declaration on the Question of Hong Kong; Joint Declaration on Hong Kong; Hong Kong Joint Declaration; 中英聯合聲明; 中英联合声明
kind: declaration
parties: #united-kingdom; #prc
signed: 1984-12-19 Peking
in-force: 1985-05-27
signatories: Margaret Thatcher; Zhao Ziyang
languages: English; Chinese
articles: 8
series: UNTS 1399, 33 (no. 23391)
source: UNTS 1399, 33; UKTS 26/1985 (Cmnd. 9543)
note: Hong Kong would return to China on 1 July 1997 and keep its system for fifty years.
```

```treaty {#sino-portuguese-1987}
title: Joint Declaration of the Government of the People's Republic of China and the Government of the Republic of Portugal on the Question of Macau
short: Sino-Portuguese Joint Declaration
also: Joint Declaration on the Question of Macau; 中葡聯合聲明; 中葡联合声明; Declaração Conjunta Sino-Portuguesa
kind: declaration
parties: #portugal; #prc
signed: 1987-04-13 Peking
in-force: 1988-01-15
signatories: Aníbal Cavaco Silva; Zhao Ziyang
languages: Portuguese; Chinese
articles: 7
source: UNTS 1498
note: Macau would return to China on 20 December 1999 and keep its system for fifty years.
```
␜treaties/environment-and-trade.md
# Environment, trade and money

Commercial, monetary and environmental agreements of world or regional reach.

## Climate

```treaty {#kyoto-1997}
title: Kyoto Protocol to the United Nations Framework Convention on Climate Change
short: Kyoto Protocol
also: Protocol of Kyoto; 京都議定書; Protocole de Kyoto; Киотский протокол
kind: protocol
parties: #japan; #european-union; #russia; #germany; #united-kingdom; #france; Canada
date: 1997-12-11
opened: 1998-03-16
place: Kyoto
in-force: 2005-02-16
not-ratified: #united-states
withdrew: 2012-12-15 Canada
depositary: #united-nations
languages: Arabic; Chinese; English; French; Russian; Spanish
articles: 28
series: UNTS 2303, 162 (no. 30822)
source: UNTS 2303, 162; MTDSG XXVII.7.a
note: Bound industrial states to limits on six greenhouse gases. Adopted at Kyoto on 11 December 1997 and open for signature in New York from 16 March 1998 to 15 March 1999; the list of parties names only some.
```
␜treaties/europe-1648-1789.md
# Europe from Westphalia to the French Revolution

Peace settlements, partitions and alliances of the European states system between 1648 and 1789.

## The Peace of Westphalia and its sequels

```treaty {#westphalia-1648}
title: Treaties of Osnabrück and Münster between the Emperor, Sweden, France and the Estates of the Empire
short: Peace of Westphalia
also: Treaty of Westphalia; Treaties of Westphalia; Westphalian Peace; Westphalian treaties; Peace of Westphalia (1648); Westfälischer Friede; Traités de Westphalie; Instrumentum Pacis Osnabrugensis; Instrumentum Pacis Monasteriensis
kind: peace settlement
parties: #holy-roman-empire; #france; Sweden; Estates of the Holy Roman Empire
signed: 1648-10-24 = julian:1648-10-14 Münster and Osnabrück
signed: 1648-01-30 Münster, between Spain and the Dutch Republic
signed: 1648-05-15 Münster, exchange of the Spanish and Dutch ratifications
in-force: 1649-02-18
languages: Latin
series: Consolidated Treaty Series 1, 119 and 271
ends: #thirty-years-war
source: Acta Pacis Westphalicae; Consolidated Treaty Series 1; Avalon Project
note: Two instruments of one day, one with Sweden (Osnabrück) and one with France (Münster), settled the religious and constitutional order of the Empire. The separate Spanish–Dutch peace of 30 January 1648 is often counted with them. Ratifications were exchanged at Münster on 18 February 1649.
```

```treaty {#munster-1648}
title: Treaty of Peace between Spain and the United Provinces of the Netherlands
short: Peace of Münster
also: Treaty of Münster; Spanish–Dutch Peace of Münster; Vrede van Münster; Paz de Münster
parties: #spain; Dutch Republic
signed: 1648-01-30 Münster
in-force: 1648-05-15
languages: French; Dutch
articles: 79
ends: Eighty Years' War
part-of: #westphalia-1648
source: Consolidated Treaty Series 1, 1; Acta Pacis Westphalicae
note: Spain recognised the Dutch Republic as a sovereign state after eighty years of war; ratifications were exchanged with ceremony on 15 May 1648.
```

## The settlements of Utrecht

```treaty {#utrecht-1713}
title: Treaties of Peace and Friendship concluded at Utrecht
short: Peace of Utrecht
also: Treaty of Utrecht; Treaties of Utrecht; Treaty of Utrecht (1713); Traités d'Utrecht; Tratado de Utrecht; Vrede van Utrecht
kind: peace settlement
parties: #france; #great-britain; Dutch Republic; #prussia; #portugal; Savoy; #spain
signed: 1713-04-11 = julian:1713-03-31 Utrecht, France with Great Britain, the Dutch Republic, Portugal, Prussia and Savoy
signed: 1713-07-13 = julian:1713-07-02 Utrecht, Great Britain and Spain
signed: 1713-08-13 Utrecht, Spain and Savoy
signed: 1714-06-26 Utrecht, Spain and the Dutch Republic
signed: 1715-02-06 Utrecht, Spain and Portugal
languages: French; Latin; Spanish
series: Consolidated Treaty Series 27, 475; 28, 295
ends: #war-of-spanish-succession
source: Consolidated Treaty Series 27–29
note: A set of bilateral treaties that left Philip V in Spain, barred the union of the French and Spanish crowns and gave Britain Gibraltar, Minorca, Nova Scotia and the asiento.
```

## The Seven Years' War

```treaty {#paris-1763}
title: Definitive Treaty of Peace and Friendship between His Britannic Majesty, the Most Christian King and the King of Spain
short: Treaty of Paris (1763)
also: Treaty of Paris; Peace of Paris (1763); Peace of Paris; Traité de Paris (1763); Tratado de París (1763)
parties: #great-britain; #france; #spain
acceded: 1763-02-10 #portugal
signed: 1763-02-10 Paris
in-force: 1763-03-10
languages: French
articles: 27
series: Consolidated Treaty Series 42, 279
ends: #seven-years-war
source: Consolidated Treaty Series 42, 279; Avalon Project
note: France ceded Canada and its claims east of the Mississippi to Britain, and Spain ceded Florida. Ratifications were exchanged on 10 March 1763.
```

```treaty {#hubertusburg-1763}
title: Treaties of Peace between Prussia, Austria and Saxony
short: Treaty of Hubertusburg
also: Peace of Hubertusburg; Treaty of Hubertusburg (1763); Frieden von Hubertusburg
parties: #prussia; #holy-roman-empire; Saxony
signed: 1763-02-15 Hubertusburg
in-force: 1763-03-01
signatories: Ewald Friedrich von Hertzberg; Heinrich Gabriel von Collenbach; Thomas von Fritsch
series: Consolidated Treaty Series 42, 347
ends: #seven-years-war
source: Consolidated Treaty Series 42, 347 and 361
note: Restored the frontiers of 1756 and left Silesia to Prussia.
```

```treaty {#westminster-1756}
title: Convention of Westminster between Great Britain and Prussia
short: Convention of Westminster
also: Treaty of Westminster (1756); Westminster Convention; Konvention von Westminster
kind: convention
parties: #great-britain; #prussia
signed: 1756-01-16 Westminster
source: Consolidated Treaty Series 40
note: Each would keep foreign troops out of Germany; it brought about the reversal of alliances.
```

```treaty {#versailles-1756}
title: Treaty of Union and Defensive Friendship between the Empress-Queen and France
short: First Treaty of Versailles
also: Treaty of Versailles (1756); First Treaty of Versailles (1756); Premier traité de Versailles; Erster Vertrag von Versailles
kind: alliance
parties: Austria; #france
signed: 1756-05-01 Versailles
source: Consolidated Treaty Series 40
note: Austria and France became allies after two centuries of enmity; a second treaty of 1 May 1757 made the alliance offensive.
```

```treaty {#saint-petersburg-1762}
title: Treaty of Peace between Prussia and Russia
short: Treaty of Saint Petersburg (1762)
also: Treaty of Saint Petersburg; Peace of Saint Petersburg (1762); Friede von Sankt Petersburg; Петербургский мирный договор (1762)
parties: #prussia; #russian-empire
signed: 1762-05-05 = julian:1762-04-24 Saint Petersburg
source: Consolidated Treaty Series 42
note: Peter III took Russia out of the war and gave back all conquests.
```

```treaty {#hamburg-1762}
title: Treaty of Peace between Sweden and Prussia
short: Treaty of Hamburg (1762)
also: Treaty of Hamburg; Peace of Hamburg
parties: Sweden; #prussia
signed: 1762-05-22 Hamburg
source: Consolidated Treaty Series 42
note: Ended the Pomeranian war without change of territory.
```

```treaty {#fontainebleau-1762}
title: Secret Treaty of Fontainebleau between France and Spain
short: Treaty of Fontainebleau (1762)
also: Treaty of Fontainebleau; Traité de Fontainebleau (1762); Tratado de Fontainebleau (1762)
parties: #france; #spain
signed: 1762-11-03 Fontainebleau
source: Consolidated Treaty Series 42
note: France ceded Louisiana west of the Mississippi to Spain in secret; the preliminaries of the peace with Britain bear the same date.
```

```treaty {#family-compact-1761}
title: Treaty of Friendship and Union between France and Spain
short: Third Family Compact
also: Pacte de Famille; Family Compact (1761); Bourbon Family Compact; Pacto de Familia
kind: alliance
parties: #france; #spain
signed: 1761-08-15 Paris
source: Consolidated Treaty Series 42
note: The third alliance of the Bourbon kings, after those of the Escorial (7 November 1733) and Fontainebleau (25 October 1743).
```

## The age of Louis XIV

```treaty {#bromsebro-1645}
title: Treaty of Peace between Sweden and Denmark-Norway
short: Treaty of Brömsebro
also: Peace of Brömsebro; Second Treaty of Brömsebro; Freden i Brömsebro
parties: Sweden; Denmark-Norway
signed: 1645-08-23 = julian:1645-08-13 Brömsebro
source: Sverges traktater med främmande magter
note: Denmark lost Jämtland, Härjedalen, Gotland and Ösel, and Halland for thirty years.
```

```treaty {#pereyaslav-1654}
title: Pereyaslav Agreement
short: Pereyaslav Agreement
also: Treaty of Pereyaslav; Pereiaslav Agreement; Pereyaslav Council; Переяславская рада; Переяславська рада
kind: agreement
parties: Zaporozhian Host (#cossack-hetmanate); #tsardom-of-russia
signed: 1654-01-18 = julian:1654-01-08 Pereyaslav
signatories: Bohdan Khmelnytsky; Vasiliy Buturlin
source: Akty, otnosyashchiesya k istorii Yuzhnoi i Zapadnoi Rossii, vol. 10
note: The Cossacks swore allegiance to the tsar; the March Articles followed in Moscow.
// disputed: whether it was an alliance, a protectorate or an incorporation; no signed treaty text of the council survives.
```

```treaty {#westminster-1654}
title: Treaty of Peace between the Commonwealth of England and the United Provinces
short: Treaty of Westminster (1654)
also: Treaty of Westminster; Peace of Westminster (1654); Vrede van Westminster (1654)
parties: #commonwealth-of-england; Dutch Republic
signed: 1654-04-15 = julian:1654-04-05 Westminster
series: Consolidated Treaty Series 3, 225
ends: First Anglo-Dutch War
source: Consolidated Treaty Series 3, 225
note: The Dutch honoured the English flag and Holland excluded the house of Orange.
```

```treaty {#wehlau-1657}
title: Treaty between Brandenburg and Poland
short: Treaty of Bromberg
also: Treaty of Wehlau; Treaty of Wehlau-Bromberg; Traktat welawsko-bydgoski; Vertrag von Wehlau
parties: Brandenburg; Polish–Lithuanian Commonwealth
signed: 1657-09-19 Wehlau
signed: 1657-11-06 Bromberg
source: Consolidated Treaty Series 4
note: Poland gave up its lordship over Ducal Prussia.
```

```treaty {#hadiach-1658}
title: Union of Hadiach
short: Treaty of Hadiach
also: Union of Hadiach; Hadiach Agreement; Ugoda hadziacka; Гадяцький договір
parties: Polish–Lithuanian Commonwealth; Zaporozhian Host (#cossack-hetmanate)
signed: 1658-09-16 Hadiach
signatories: Ivan Vyhovsky; Stanisław Kazimierz Bieniewski; Ludwik Kazimierz Jewłaszewski
source: Volumina Legum, vol. 4
note: Would have made a Grand Duchy of Ruthenia the third member of the Commonwealth.
```

```treaty {#roskilde-1658}
title: Treaty of Peace between Denmark-Norway and Sweden
short: Treaty of Roskilde
also: Peace of Roskilde; Freden i Roskilde; Roskildefreden
parties: Denmark-Norway; Sweden
signed: 1658-03-08 = julian:1658-02-26 Roskilde
source: Sverges traktater med främmande magter
note: Denmark ceded Scania, Halland, Blekinge, Bohuslän, Trøndelag and Bornholm.
```

```treaty {#pyrenees-1659}
title: Treaty of Peace between France and Spain
short: Treaty of the Pyrenees
also: Peace of the Pyrenees; Treaty of the Pyrenees (1659); Traité des Pyrénées; Paz de los Pirineos; Tratado de los Pirineos
parties: #france; #spain
signed: 1659-11-07 Isle of Pheasants
ratified: 1659-11-24 #france
signatories: Jules Mazarin; Luis de Haro
languages: French; Spanish
articles: 124
series: Consolidated Treaty Series 5, 325
ends: Franco-Spanish War (1635–1659)
source: Consolidated Treaty Series 5, 325
note: France gained Roussillon and Artois, and Louis XIV the hand of the Infanta María Teresa.
```

```treaty {#oliva-1660}
title: Treaty of Peace between Sweden, Poland, Brandenburg and the Emperor
short: Treaty of Oliva
also: Peace of Oliva; Treaty of Oliwa; Pokój w Oliwie; Freden i Oliva; Friede von Oliva
parties: Sweden; Polish–Lithuanian Commonwealth; Brandenburg; #holy-roman-empire
signed: 1660-05-03 = julian:1660-04-23 Oliva
source: Consolidated Treaty Series 6, 9
note: Ended the Second Northern War: Livonia stayed Swedish and the Polish Vasas gave up the Swedish crown.
```

```treaty {#copenhagen-1660}
title: Treaty of Peace between Denmark-Norway and Sweden
short: Treaty of Copenhagen (1660)
also: Treaty of Copenhagen; Peace of Copenhagen; Freden i København
parties: Denmark-Norway; Sweden
signed: 1660-06-06 = julian:1660-05-27 Copenhagen
source: Sverges traktater med främmande magter; Consolidated Treaty Series 6
note: Returned Bornholm and Trøndelag to Denmark-Norway and fixed the border of today.
```

```treaty {#kardis-1661}
title: Treaty of Eternal Peace between Sweden and Russia
short: Treaty of Cardis
also: Treaty of Kardis; Peace of Kärde; Кардисский мирный договор; Freden i Kardis
parties: Sweden; #tsardom-of-russia
signed: 1661-07-01 = julian:1661-06-21 Kärde
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 301
note: Russia gave up its conquests in Livonia.
```

```treaty {#the-hague-1661}
title: Treaty of Peace between Portugal and the Dutch Republic
short: Treaty of The Hague (1661)
also: Treaty of The Hague; Peace of The Hague (1661); Tratado da Haia (1661)
parties: #portugal; Dutch Republic
signed: 1661-08-06 The Hague
source: Consolidated Treaty Series 6
note: The Dutch recognised Portuguese Brazil for a payment.
```

```treaty {#vasvar-1664}
title: Treaty of Peace between the Emperor and the Ottoman Empire
short: Peace of Vasvár
also: Treaty of Vasvár; Friede von Eisenburg; Vasvári béke; Vasvar Antlaşması
parties: #holy-roman-empire; #ottoman-empire
signed: 1664-08-10 Vasvár
articles: 10
source: Consolidated Treaty Series 8
note: A truce of twenty years, though the Emperor had won at Saint Gotthard.
```

```treaty {#andrusovo-1667}
title: Truce of Andrusovo between Russia and Poland
short: Truce of Andrusovo
also: Treaty of Andrusovo; Andrusovo Truce; Truce of Andrusów; Rozejm w Andruszowie; Андрусовское перемирие
kind: truce
parties: #tsardom-of-russia; Polish–Lithuanian Commonwealth
signed: 1667-02-09 = julian:1667-01-30 Andrusovo
signatories: Afanasy Ordin-Nashchokin; Jerzy Hlebowicz
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 398
note: Divided Ukraine along the Dnieper, with Smolensk and for two years Kiev to Russia.
```

```treaty {#breda-1667}
title: Treaties of Peace between England and the Dutch Republic, France and Denmark-Norway
short: Treaty of Breda (1667)
also: Treaty of Breda; Peace of Breda; Treaties of Breda; Vrede van Breda
parties: #england; Dutch Republic; #france; Denmark-Norway
signed: 1667-07-31 = julian:1667-07-21 Breda
in-force: 1667-08-24
series: Consolidated Treaty Series 10, 231
ends: Second Anglo-Dutch War
source: Consolidated Treaty Series 10, 231
note: England kept New York, the Dutch Surinam and Run.
```

```treaty {#lisbon-1668}
title: Treaty of Peace between Spain and Portugal
short: Treaty of Lisbon (1668)
also: Treaty of Lisbon; Peace of Lisbon (1668); Tratado de Lisboa (1668)
parties: #spain; #portugal
signed: 1668-02-13 Lisbon
articles: 13
series: Consolidated Treaty Series 11
source: Consolidated Treaty Series 11
note: Spain recognised the independence of Portugal under the house of Braganza, with England as mediator.
```

```treaty {#triple-alliance-1668}
title: Triple Alliance of England, the United Provinces and Sweden
short: Triple Alliance (1668)
also: Triple Alliance of 1668; Treaty of The Hague (1668)
kind: alliance
parties: #england; Dutch Republic; Sweden
signed: 1668-01-23 = julian:1668-01-13 The Hague
signatories: William Temple; Johan de Witt
source: Consolidated Treaty Series 10
note: Made Louis XIV stop in the War of Devolution; Sweden joined in April.
```

```treaty {#aix-la-chapelle-1668}
title: Treaty of Peace between France and Spain
short: Treaty of Aix-la-Chapelle (1668)
also: Treaty of Aix-la-Chapelle; Peace of Aix-la-Chapelle (1668); Treaty of Aachen (1668); Traité d'Aix-la-Chapelle (1668)
parties: #france; #spain
signed: 1668-05-02 Aix-la-Chapelle
source: Consolidated Treaty Series 11
note: France kept Lille and other towns of Flanders and returned the Franche-Comté.
```

```treaty {#dover-1670}
title: Secret Treaty of Dover between England and France
short: Secret Treaty of Dover
also: Treaty of Dover; Treaty of Dover (1670)
kind: secret treaty
parties: #england; #france
signed: 1670-06-01 = julian:1670-05-22 Dover
signatories: Lord Arlington; Thomas Clifford; Henry Arundell; Richard Bellings; Charles Colbert de Croissy
source: Consolidated Treaty Series 11; Avalon Project
note: Charles II would join in war on the Dutch and declare himself a Catholic, for money.
```

```treaty {#buczacz-1672}
title: Treaty of Buczacz between Poland and the Ottoman Empire
short: Treaty of Buczacz
also: Treaty of Buchach; Pokój w Buczaczu; Bucaş Antlaşması
parties: Polish–Lithuanian Commonwealth; #ottoman-empire
not-ratified: Polish–Lithuanian Commonwealth
signed: 1672-10-18 Buczacz
source: Consolidated Treaty Series 12
note: Poland ceded Podolia and promised tribute; the Sejm did not ratify.
```

```treaty {#westminster-1674}
title: Treaty of Peace between England and the United Provinces
short: Treaty of Westminster (1674)
also: Treaty of Westminster; Second Peace of Westminster; Vrede van Westminster (1674)
parties: #england; Dutch Republic
signed: 1674-02-19 = julian:1674-02-09 Westminster
series: Consolidated Treaty Series 13, 123
ends: Third Anglo-Dutch War
source: Consolidated Treaty Series 13, 123
note: New York went back to England for good.
```

```treaty {#zurawno-1676}
title: Treaty of Żurawno between Poland and the Ottoman Empire
short: Treaty of Żurawno
also: Treaty of Zurawno; Rozejm w Żurawnie; İzvança Antlaşması
parties: Polish–Lithuanian Commonwealth; #ottoman-empire
signed: 1676-10-17 Żurawno
source: Consolidated Treaty Series 14
note: Poland recovered a part of what it had lost at Buczacz, and paid no tribute.
```

```treaty {#nijmegen-1678}
title: Treaties of Peace of Nijmegen
short: Treaties of Nijmegen
also: Treaty of Nijmegen; Peace of Nijmegen; Peace of Nimwegen; Treaty of Nimeguen; Traités de Nimègue; Vrede van Nijmegen; Friede von Nimwegen
kind: peace settlement
parties: #france; Dutch Republic; #spain; #holy-roman-empire; Sweden; Brandenburg; Denmark-Norway
signed: 1678-08-10 Nijmegen, France and the Dutch Republic
signed: 1678-09-17 Nijmegen, France and Spain
signed: 1679-02-05 Nijmegen, the Emperor with France and with Sweden
series: Consolidated Treaty Series 14, 365
ends: Franco-Dutch War
source: Consolidated Treaty Series 14
note: Spain ceded the Franche-Comté and a line of towns in the Netherlands to France; the Dutch lost nothing.
```

```treaty {#saint-germain-1679}
title: Treaty of Peace between France, Sweden and Brandenburg
short: Treaty of Saint-Germain-en-Laye (1679)
also: Treaty of Saint-Germain (1679); Peace of Saint-Germain; Frieden von Saint-Germain
parties: #france; Sweden; Brandenburg
signed: 1679-06-29 Saint-Germain-en-Laye
source: Consolidated Treaty Series 15
note: Brandenburg gave nearly all of Swedish Pomerania back.
```

```treaty {#bakhchisarai-1681}
title: Truce of Bakhchisarai between Russia, the Ottoman Empire and the Crimean Khanate
short: Treaty of Bakhchisarai
also: Truce of Bakhchisaray; Treaty of Radzin; Бахчисарайский мирный договор
kind: truce
parties: #tsardom-of-russia; #ottoman-empire; #crimean-khanate
signed: 1681-01-13 = julian:1681-01-03 Bakhchisarai
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 854
note: A truce of twenty years with the Dnieper as border.
```

```treaty {#eternal-peace-1686}
title: Treaty of Perpetual Peace between Russia and Poland
short: Eternal Peace Treaty of 1686
also: Treaty of Perpetual Peace (1686); Eternal Peace of 1686; Grzymułtowski Peace; Pokój Grzymułtowskiego; Вечный мир 1686 года
parties: #tsardom-of-russia; Polish–Lithuanian Commonwealth
signed: 1686-05-06 = julian:1686-04-26 Moscow
signatories: Vasily Golitsyn; Krzysztof Grzymułtowski
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 1186
note: Confirmed Andrusovo, with Kiev to Russia for 146,000 roubles, and brought Russia into the Holy League. Some works give 16 May as the New Style day.
```

```treaty {#augsburg-1686}
title: League of Augsburg
short: League of Augsburg
also: Treaty of Augsburg (1686); Augsburger Allianz
kind: alliance
parties: #holy-roman-empire; #spain; Sweden; Bavaria
signed: 1686-07-09 Augsburg
source: Consolidated Treaty Series 17
note: A defensive league against Louis XIV, widened to the Grand Alliance in 1689.
```

```treaty {#limerick-1691}
title: Civil and Military Articles of Limerick
short: Treaty of Limerick
also: Articles of Limerick; Conradh Luimnigh
kind: capitulation
parties: Williamite commanders; Jacobite commanders
signed: 1691-10-13 = julian:1691-10-03 Limerick
signatories: Godert de Ginkell; Patrick Sarsfield
source: Irish Historical Documents (Curtis and McDowell)
note: Ended the Williamite War; the promises to Catholics were not kept.
```

```treaty {#ryswick-1697}
title: Treaties of Peace of Ryswick
short: Peace of Ryswick
also: Treaty of Ryswick; Treaty of Rijswijk; Peace of Rijswijk; Treaties of Ryswick; Traités de Ryswick; Vrede van Rijswijk
kind: peace settlement
parties: #france; #england; Dutch Republic; #spain; #holy-roman-empire
signed: 1697-09-20 = julian:1697-09-10 Rijswijk, France with England, Spain and the Dutch Republic
signed: 1697-09-21 Rijswijk, in some works, by the hour of signing
signed: 1697-10-30 Rijswijk, France and the Emperor
series: Consolidated Treaty Series 21, 347
ends: Nine Years' War
source: Consolidated Treaty Series 21–22
note: Louis XIV recognised William III and gave up most conquests, but kept Strasbourg.
```

```treaty {#karlowitz-1699}
title: Treaties of Peace of Karlowitz
short: Treaty of Karlowitz
also: Peace of Karlowitz; Treaty of Carlowitz; Treaty of Karlovci; Friede von Karlowitz; Karlofça Antlaşması; Карловицкий мир; Pokój w Karłowicach
kind: peace settlement
parties: #ottoman-empire; #holy-roman-empire; Polish–Lithuanian Commonwealth; Venice
not-signed: #tsardom-of-russia
signed: 1699-01-26 = julian:1699-01-16 Karlowitz
articles: 20
series: Consolidated Treaty Series 22, 219
source: Consolidated Treaty Series 22
note: The Ottomans ceded most of Hungary and Transylvania to the Emperor, Podolia to Poland and the Morea to Venice. Russia made only a truce of two years.
// The Great Soviet Encyclopedia puts the Polish treaty on 16 January: the same day, Old Style.
```

```treaty {#partition-1698}
title: First Treaty for the Partition of the Spanish Monarchy
short: First Partition Treaty
also: Treaty of The Hague (1698); First Partition Treaty (1698); Treaty of Den Haag (1698)
parties: #england; #france; Dutch Republic
signed: 1698-10-11 = julian:1698-10-01 The Hague
source: Consolidated Treaty Series 22
note: Most of the Spanish inheritance was meant for the electoral prince of Bavaria, who died in 1699.
```

```treaty {#partition-1700}
title: Second Treaty for the Partition of the Spanish Monarchy
short: Second Partition Treaty
also: Treaty of London (1700); Second Partition Treaty (1700)
parties: #england; #france; Dutch Republic
signed: 1700-03-25 = julian:1700-03-14 London and The Hague
signed: 1700-03-13 London, in some works
source: Consolidated Treaty Series 22
note: Spain for the archduke Charles, Italy for the dauphin; the will of Charles II overtook it.
```

## The War of the Spanish Succession

```treaty {#grand-alliance-1701}
title: Treaty of the Second Grand Alliance
short: Treaty of The Hague (1701)
also: Treaty of The Hague; Grand Alliance Treaty; Treaty of the Grand Alliance (1701); Treaty of Grand Alliance
kind: alliance
parties: #england; Dutch Republic; #holy-roman-empire
signed: 1701-09-07 The Hague
series: Consolidated Treaty Series 24, 11
source: Consolidated Treaty Series 24, 11
note: The alliance that fought Louis XIV for the Spanish inheritance.
```

```treaty {#methuen-1703}
title: Treaty of Commerce between Great Britain and Portugal
short: Methuen Treaty
also: Methuen Treaty (1703); Methuen Commercial Treaty; Port Wine Treaty; Tratado de Methuen
parties: #england; #portugal
signed: 1703-12-27 Lisbon
signatories: John Methuen; Marquis of Alegrete
articles: 3
series: BFSP 1, 506
source: BFSP 1, 506; Hertslet's Commercial Treaties, vol. 2; UKTO
note: English cloth into Portugal, Portuguese wine into England at two thirds of the duty on French.
// UKTO lists England as Great Britain; the kingdoms were united in 1707.
```

```treaty {#methuen-alliance-1703}
title: Treaty of Defensive Alliance between England, the Dutch Republic and Portugal
short: First Methuen Treaty
also: Treaty of Lisbon (1703); Methuen Alliance; Anglo-Portuguese Treaty of Alliance (1703)
kind: alliance
parties: #england; Dutch Republic; #portugal
signed: 1703-05-16 Lisbon
series: BFSP 1, 501
source: BFSP 1, 501; Hertslet's Commercial Treaties, vol. 2; UKTO
note: Portugal joined the Grand Alliance.
```

```treaty {#union-1706}
title: Articles of Union between England and Scotland
short: Treaty of Union
also: Treaty of Union (1706); Articles of Union; Anglo-Scottish Union; Acts of Union 1707
parties: #england; #scotland
signed: 1706-08-02 = julian:1706-07-22 Westminster
in-force: 1707-05-12 = julian:1707-05-01
articles: 25
source: Acts of the Parliaments of Scotland, vol. 11; Records of the Parliaments of Scotland
note: United the two kingdoms as Great Britain from 1 May 1707 (O.S.), after both parliaments had passed acts.
```

```treaty {#rastatt-1714}
title: Treaty of Peace between France and the Emperor
short: Treaty of Rastatt
also: Peace of Rastatt; Treaty of Rastadt; Friede von Rastatt; Traité de Rastatt
parties: #france; #holy-roman-empire
signed: 1714-03-07 Rastatt
signed: 1714-03-06 Rastatt, the date of the text in some editions
signatories: Claude Louis Hector de Villars; Prince Eugene of Savoy
languages: French
articles: 37
series: Consolidated Treaty Series 29, 1
ends: #war-of-spanish-succession
source: Consolidated Treaty Series 29, 1
note: The Emperor received the Spanish Netherlands, Naples, Milan and Sardinia.
```

```treaty {#baden-1714}
title: Treaty of Peace between the Empire and France
short: Treaty of Baden (1714)
also: Treaty of Baden; Peace of Baden; Friede von Baden
parties: #holy-roman-empire; #france
signed: 1714-09-07 Baden in Aargau
languages: Latin
series: Consolidated Treaty Series 29
ends: #war-of-spanish-succession
source: Consolidated Treaty Series 29
note: The Empire's own peace, which repeated Rastatt in Latin.
```

```treaty {#barrier-1715}
title: Third Barrier Treaty between the Emperor, Great Britain and the Dutch Republic
short: Barrier Treaty (1715)
also: Barrier Treaty; Treaty of Antwerp (1715); Third Barrier Treaty; Barrièretraktaat
parties: #holy-roman-empire; #great-britain; Dutch Republic
signed: 1715-11-15 Antwerp
source: Consolidated Treaty Series 29
note: Dutch garrisons in the Austrian Netherlands; earlier treaties are of 29 October 1709 and 30 January 1713.
```

```treaty {#szatmar-1711}
title: Treaty of Szatmár
short: Treaty of Szatmár
also: Peace of Szatmár; Szatmári béke; Frieden von Sathmar
parties: Hungarian confederate estates; Holy Roman Emperor as king of Hungary
signed: 1711-04-30 Szatmár and Nagykároly
signed: 1711-04-29 Nagykároly, in some works
signatories: János Pálffy; Sándor Károlyi
source: Bánkúti, A szatmári béke (1981)
note: Ended Rákóczi's war of independence with an amnesty and the rights of the estates.
```

## The north and the Great Northern War

```treaty {#constantinople-1700}
title: Treaty of Peace between Russia and the Ottoman Empire
short: Treaty of Constantinople (1700)
also: Treaty of Constantinople; Treaty of Istanbul (1700); Константинопольский мирный договор (1700); İstanbul Antlaşması (1700)
parties: #tsardom-of-russia; #ottoman-empire
signed: 1700-07-14 = julian:1700-07-03 Constantinople
signatories: Yemelyan Ukraintsev
articles: 14
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 1804
note: Russia kept Azov, and was free to fight Sweden.
```

```treaty {#travendal-1700}
title: Treaty of Peace between Denmark-Norway and Holstein-Gottorp
short: Peace of Travendal
also: Treaty of Travendal; Freden i Traventhal
parties: Denmark-Norway; Holstein-Gottorp
signed: 1700-08-18 = julian:1700-08-07 Traventhal
source: Consolidated Treaty Series 23
note: Charles XII forced Denmark out of the Great Northern War.
```

```treaty {#altranstadt-1706}
title: Treaty of Peace between Sweden and Saxony
short: Treaty of Altranstädt
also: Treaty of Altranstadt (1706); Peace of Altranstädt; Frieden von Altranstädt
parties: Sweden; Saxony
signed: 1706-09-24 = julian:1706-09-13 Altranstädt
source: Consolidated Treaty Series 26
note: Augustus the Strong gave up the Polish crown to Stanisław Leszczyński.
```

```treaty {#pruth-1711}
title: Treaty of the Pruth between Russia and the Ottoman Empire
short: Treaty of the Pruth
also: Treaty of Pruth; Prut Treaty; Peace of the Pruth; Прутский мирный договор; Prut Antlaşması
parties: #tsardom-of-russia; #ottoman-empire
signed: 1711-07-23 = julian:1711-07-12 Pruth River
signed: 1711-07-21 Pruth River, in some works
signatories: Pyotr Shafirov; Boris Sheremetev; Baltacı Mehmed Pasha
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 2398
note: Peter I, surrounded, gave Azov back.
```

```treaty {#adrianople-1713}
title: Treaty of Peace between Russia and the Ottoman Empire
short: Treaty of Adrianople (1713)
also: Treaty of Adrianople; Адрианопольский мирный договор (1713); Edirne Antlaşması (1713)
parties: #tsardom-of-russia; #ottoman-empire
signed: 1713-06-24 = julian:1713-06-13 Adrianople
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 2687
note: Confirmed the Pruth treaty for twenty-five years.
```

```treaty {#stockholm-1719}
title: Treaties of Stockholm
short: Treaties of Stockholm
also: Treaty of Stockholm (1719); Treaty of Stockholm (1720); Treaties of Stockholm (Great Northern War); Stockholmsfreden
kind: peace settlement
parties: Sweden; Hanover; #prussia
signed: 1719-11-20 = julian:1719-11-09 Stockholm, Sweden and Hanover
signed: 1720-02-01 = julian:1720-01-21 Stockholm, Sweden and Prussia
ends: #great-northern-war
source: Consolidated Treaty Series 31
note: Hanover gained Bremen and Verden, Prussia Stettin and part of Pomerania.
```

```treaty {#frederiksborg-1720}
title: Treaty of Peace between Denmark-Norway and Sweden
short: Treaty of Frederiksborg
also: Peace of Frederiksborg; Treaty of Frederiksborg (1720); Freden i Frederiksborg
parties: Denmark-Norway; Sweden
signed: 1720-07-14 = julian:1720-07-03 Frederiksborg
signed: 1720-06-14 = julian:1720-06-03 Stockholm, the Swedish signature
ends: #great-northern-war
source: Consolidated Treaty Series 31
note: Sweden paid 600,000 riksdaler, lost its exemption from the Sound toll, and dropped Holstein-Gottorp.
```

```treaty {#nystad-1721}
title: Treaty of Peace between Sweden and Russia
short: Treaty of Nystad
also: Treaty of Nystadt; Peace of Nystad; Treaty of Uusikaupunki; Ништадтский мирный договор; Ништадтский мир; Freden i Nystad; Uudenkaupungin rauha
parties: Sweden; #tsardom-of-russia
signed: 1721-09-10 = julian:1721-08-30 Nystad
signatories: Jacob Bruce; Andrey Osterman; Johan Lillienstedt; Otto Reinhold Strömfelt
articles: 24
series: Consolidated Treaty Series 31, 339
ends: #great-northern-war
source: Consolidated Treaty Series 31, 339; Polnoe sobranie zakonov Rossiiskoi imperii, no. 3819
note: Sweden ceded Livonia, Estonia, Ingria and part of Karelia; Peter took the title of emperor.
```

```treaty {#abo-1743}
title: Treaty of Peace between Sweden and Russia
short: Treaty of Åbo
also: Treaty of Abo; Peace of Åbo; Treaty of Turku; Абоский мирный договор; Freden i Åbo; Turun rauha
parties: Sweden; #russian-empire
signed: 1743-08-18 = julian:1743-08-07 Åbo
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 8766
note: Sweden ceded land to the Kymi river and chose Russia's candidate as heir to the throne.
```

```treaty {#varala-1790}
title: Treaty of Peace between Sweden and Russia
short: Treaty of Värälä
also: Treaty of Verela; Peace of Värälä; Верельский мирный договор; Freden i Värälä
parties: Sweden; #russian-empire
signed: 1790-08-14 = julian:1790-08-03 Värälä
articles: 8
source: Consolidated Treaty Series 51
note: Ended Gustav III's war without change of frontier.
```

## From the Quadruple Alliance to Aix-la-Chapelle

```treaty {#triple-alliance-1717}
title: Triple Alliance of Great Britain, France and the Dutch Republic
short: Triple Alliance (1717)
also: Triple Alliance of 1717; Treaty of The Hague (1717)
kind: alliance
parties: #great-britain; #france; Dutch Republic
signed: 1717-01-04 The Hague
source: Consolidated Treaty Series 30
note: Guarded the settlement of Utrecht against Philip V.
```

```treaty {#quadruple-alliance-1718}
title: Treaty of the Quadruple Alliance
short: Quadruple Alliance (1718)
also: Treaty of London (1718); Quadruple Alliance of 1718
kind: alliance
parties: #great-britain; #france; #holy-roman-empire
acceded: 1719-02-16 Dutch Republic
acceded: 1720-02-17 #spain
signed: 1718-08-02 = julian:1718-07-22 London
source: Consolidated Treaty Series 30
note: Against Spain's attempt to undo Utrecht in Italy; Sicily went to the Emperor and Sardinia to Savoy.
```

```treaty {#passarowitz-1718}
title: Treaty of Peace between the Emperor and Venice and the Ottoman Empire
short: Treaty of Passarowitz
also: Peace of Passarowitz; Treaty of Požarevac; Friede von Passarowitz; Pasarofça Antlaşması; Požarevački mir
parties: #holy-roman-empire; Venice; #ottoman-empire
signed: 1718-07-21 Passarowitz
articles: 20
source: Consolidated Treaty Series 30
note: The Emperor gained the Banat, Belgrade and western Wallachia; Venice lost the Morea.
```

```treaty {#the-hague-1720}
title: Treaty of Peace between Spain and the Quadruple Alliance
short: Treaty of The Hague (1720)
also: Treaty of The Hague; Peace of The Hague (1720)
parties: #spain; #great-britain; #france; Dutch Republic; #holy-roman-empire
signed: 1720-02-17 The Hague
source: Consolidated Treaty Series 31
note: Spain accepted the terms of the Quadruple Alliance; Savoy exchanged Sicily for Sardinia.
```

```treaty {#vienna-1725}
title: Treaty of Peace and Alliance between the Emperor and Spain
short: Treaty of Vienna (1725)
also: Peace of Vienna (1725); First Treaty of Vienna; Treaty of Vienna
parties: #holy-roman-empire; #spain
signed: 1725-04-30 Vienna
signatories: Juan Guillermo Ripperdá; Prince Eugene of Savoy
source: Consolidated Treaty Series 32
note: Spain recognised the Pragmatic Sanction and favoured the Ostend Company.
```

```treaty {#hanover-1725}
title: Treaty of Alliance between Great Britain, France and Prussia
short: Treaty of Hanover (1725)
also: Alliance of Hanover; Treaty of Hanover; League of Hanover; Treaty of Herrenhausen
kind: alliance
parties: #great-britain; #france; #prussia
signed: 1725-09-03 Herrenhausen
source: Consolidated Treaty Series 32
note: The answer to the Treaty of Vienna.
```

```treaty {#seville-1729}
title: Treaty of Peace, Union, Friendship and Mutual Defence between Great Britain, France and Spain
short: Treaty of Seville (1729)
also: Treaty of Seville; Tratado de Sevilla (1729)
parties: #great-britain; #france; #spain
acceded: 1729-11-21 Dutch Republic
signed: 1729-11-09 Seville
source: Consolidated Treaty Series 33
note: Ended the Anglo-Spanish war and promised Parma and Tuscany to Don Carlos.
```

```treaty {#vienna-1731}
title: Treaty of Alliance between Great Britain and the Emperor
short: Treaty of Vienna (1731)
also: Second Treaty of Vienna; Treaty of Vienna
kind: alliance
parties: #great-britain; #holy-roman-empire
signed: 1731-03-16 Vienna
source: Consolidated Treaty Series 33
note: Britain guaranteed the Pragmatic Sanction and the Emperor gave up the Ostend Company.
```

```treaty {#vienna-1738}
title: Treaty of Peace between the Emperor and France
short: Treaty of Vienna (1738)
also: Peace of Vienna (1738); Third Treaty of Vienna; Treaty of Vienna
parties: #holy-roman-empire; #france
signed: 1738-11-18 Vienna
signed: 1735-10-03 Vienna, preliminaries
ends: War of the Polish Succession
source: Consolidated Treaty Series 35
note: Lorraine for Stanisław Leszczyński and then France, Tuscany for Francis of Lorraine, Naples for Don Carlos.
```

```treaty {#belgrade-1739}
title: Treaty of Peace between the Emperor and the Ottoman Empire
short: Treaty of Belgrade
also: Peace of Belgrade; Belgrade Treaty; Treaty of Belgrade (1739); Belgrad Antlaşması; Белградский мирный договор; Frieden von Belgrad
parties: #holy-roman-empire; #ottoman-empire
signed: 1739-09-18 Belgrade
articles: 23
source: Consolidated Treaty Series 35
note: The Emperor gave up Serbia with Belgrade and Little Wallachia. Russia's peace of the same days is the Treaty of Niš.
```

```treaty {#nis-1739}
title: Treaty of Peace between Russia and the Ottoman Empire
short: Treaty of Niš
also: Treaty of Nissa; Treaty of Nis; Белградский мир; Niş Antlaşması; Нишский договор
parties: #russian-empire; #ottoman-empire
signed: 1739-10-03 = julian:1739-09-22 Niš
signed: 1739-09-29 = julian:1739-09-18 Belgrade, in Russian works
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 7900
note: Russia regained Azov without its walls, and no fleet on the Black Sea.
```

```treaty {#breslau-1742}
title: Treaties of Breslau and Berlin between Prussia and Austria
short: Treaty of Breslau
also: Peace of Breslau; Treaty of Berlin (1742); Treaty of Breslau and Berlin; Friede von Breslau
parties: #prussia; Austria
signed: 1742-06-11 Breslau (preliminaries)
signed: 1742-07-28 Berlin
source: Consolidated Treaty Series 36
note: Maria Theresa ceded Silesia and Glatz.
```

```treaty {#worms-1743}
title: Treaty of Alliance between Great Britain, Austria and Sardinia
short: Treaty of Worms (1743)
also: Treaty of Worms; Vertrag von Worms
kind: alliance
parties: #great-britain; Austria; #sardinia
signed: 1743-09-13 Worms
source: Consolidated Treaty Series 37
note: Bought Sardinia's help against the Bourbons in Italy.
```

```treaty {#fussen-1745}
title: Treaty of Peace between Austria and Bavaria
short: Treaty of Füssen
also: Peace of Füssen; Treaty of Fuessen; Friede von Füssen
parties: Austria; Bavaria
signed: 1745-04-22 Füssen
source: Consolidated Treaty Series 37
note: Bavaria dropped its claims and its elector voted for Francis of Lorraine.
```

```treaty {#dresden-1745}
title: Treaty of Peace between Prussia, Austria and Saxony
short: Treaty of Dresden
also: Peace of Dresden; Treaty of Dresden (1745); Friede von Dresden
parties: #prussia; Austria; Saxony
signed: 1745-12-25 Dresden
source: Consolidated Treaty Series 37
note: Prussia kept Silesia and recognised Francis I as Emperor.
```

```treaty {#aix-la-chapelle-1748}
title: Definitive Treaty of Peace of Aix-la-Chapelle
short: Treaty of Aix-la-Chapelle
also: Peace of Aix-la-Chapelle; Treaty of Aix-la-Chapelle (1748); Treaty of Aachen; Treaty of Aachen (1748); Traité d'Aix-la-Chapelle; Frieden von Aachen; Paz de Aquisgrán
parties: #great-britain; #france; Dutch Republic; Austria; #spain; #sardinia; Modena; Genoa
signed: 1748-10-18 = julian:1748-10-07 Aix-la-Chapelle
languages: French
articles: 24
series: Consolidated Treaty Series 38, 297
ends: #war-of-austrian-succession
source: Consolidated Treaty Series 38, 297
note: Restored conquests, among them Louisbourg and Madras, and confirmed Silesia to Prussia. Austria, Spain and the other allies acceded in the following weeks.
```

## The partitions, the East and the last years of the old order

```treaty {#saint-petersburg-1764}
title: Treaty of Alliance between Prussia and Russia
short: Treaty of Saint Petersburg (1764)
also: Russo-Prussian Alliance; Prusso-Russian Alliance of 1764
kind: alliance
parties: #prussia; #russian-empire
signed: 1764-04-11 = julian:1764-03-31 Saint Petersburg
articles: 14
source: Consolidated Treaty Series 43
note: A defensive alliance with a secret understanding on Poland.
```

```treaty {#partition-poland-1772}
title: Conventions for the First Partition of Poland
short: First Partition of Poland
also: First Partition Treaty of Poland; First Partition; Pierwszy rozbiór Polski; Первый раздел Речи Посполитой; Erste Teilung Polens
kind: convention
parties: #russian-empire; #prussia; Austria
signed: 1772-08-05 = julian:1772-07-25 Saint Petersburg
signed: 1772-02-17 Saint Petersburg, Russia and Prussia
ratified: 1773-09-30 Polish–Lithuanian Commonwealth
source: Consolidated Treaty Series 45
note: The three powers took nearly a third of the Commonwealth; the Partition Sejm gave in on 30 September 1773.
```

```treaty {#kucuk-kaynarca-1774}
title: Treaty of Perpetual Peace and Friendship between Russia and the Ottoman Empire
short: Treaty of Küçük Kaynarca
also: Treaty of Kuchuk-Kainarji; Treaty of Kutchuk-Kainardji; Treaty of Kucuk Kaynarca; Treaty of Kainardji; Küçük Kaynarca Antlaşması; Кючук-Кайнарджийский мирный договор
parties: #russian-empire; #ottoman-empire
signed: 1774-07-21 = julian:1774-07-10 Küçük Kaynarca
in-force: 1775-01-24 = julian:1775-01-13
signatories: Nikolai Repnin; Ahmed Resmî Efendi; Pyotr Rumyantsev
languages: Italian; Russian; Turkish
articles: 28
series: Consolidated Treaty Series 45, 349
source: Consolidated Treaty Series 45, 349; Polnoe sobranie zakonov Rossiiskoi imperii, no. 14164
note: The Crimea became independent, Russia reached the Black Sea and gained a voice for the Orthodox in the Ottoman lands.
```

```treaty {#aynalikavak-1779}
title: Convention of Aynalıkavak between Russia and the Ottoman Empire
short: Convention of Aynalıkavak
also: Convention of Aynali Kavak; Aynalıkavak Tenkihnamesi; Айналы-Кавакская конвенция
kind: convention
parties: #russian-empire; #ottoman-empire
signed: 1779-03-21 = julian:1779-03-10 Constantinople, Aynalıkavak palace
amends: #kucuk-kaynarca-1774
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 14851
note: The Porte recognised Russia's khan in the Crimea.
```

```treaty {#teschen-1779}
title: Treaty of Peace between Austria and Prussia
short: Treaty of Teschen
also: Peace of Teschen; Frieden von Teschen; Тешенский договор
parties: Austria; #prussia; Saxony; Bavaria; Palatinate
signed: 1779-05-13 Teschen
languages: French
source: Consolidated Treaty Series 47
note: Ended the War of the Bavarian Succession, with France and Russia as guarantors.
```

```treaty {#armed-neutrality-1780}
title: Declaration and Conventions of the First League of Armed Neutrality
short: First League of Armed Neutrality
also: Armed Neutrality of 1780; League of Armed Neutrality; Вооружённый нейтралитет
kind: declaration and conventions
parties: #russian-empire; Denmark-Norway; Sweden
acceded: 1781-01-04 Dutch Republic
acceded: 1781-05-19 #prussia
signed: 1780-03-10 = julian:1780-02-28 Saint Petersburg, Russia's declaration
signed: 1780-07-09 = julian:1780-06-28 Copenhagen, Russia and Denmark
signed: 1780-08-01 = julian:1780-07-21 Saint Petersburg, Russia and Sweden
source: Scott, The Armed Neutralities of 1780 and 1800
note: Free ships make free goods; the neutrals would protect their trade against the belligerents.
status: unverified
```

```treaty {#georgievsk-1783}
title: Treaty between Russia and the Kingdom of Kartli-Kakheti
short: Treaty of Georgievsk
also: Georgievsk Treaty; Георгиевский трактат; გეორგიევსკის ტრაქტატი
parties: #russian-empire; Kartli-Kakheti
signed: 1783-08-04 = julian:1783-07-24 Georgiyevsk
in-force: 1784-01-24
signatories: Pavel Potemkin; Ivane Bagration-Mukhransky; Garsevan Chavchavadze
articles: 13
series: Consolidated Treaty Series 48, 413
source: Polnoe sobranie zakonov Rossiiskoi imperii, no. 15835
note: Eastern Georgia became a protectorate of Russia, which annexed it in 1801.
```

```treaty {#versailles-1783}
title: Definitive Treaties of Peace between Great Britain and France, and Great Britain and Spain
short: Treaty of Versailles (1783)
also: Treaties of Versailles (1783); Peace of Versailles (1783); Traité de Versailles (1783); Peace of Paris (1783)
kind: peace settlement
parties: #great-britain; #france; #spain
signed: 1783-09-03 Versailles
ends: #american-revolutionary-war
source: Consolidated Treaty Series 48, 437 and 481
note: Spain regained Florida and Minorca, France Senegal and Tobago. The peace with the Dutch followed in Paris on 20 May 1784.
```

```treaty {#fontainebleau-1785}
title: Treaty of Peace between the Emperor and the Dutch Republic
short: Treaty of Fontainebleau (1785)
also: Treaty of Fontainebleau
parties: #holy-roman-empire; Dutch Republic
signed: 1785-11-08 Fontainebleau
source: Consolidated Treaty Series 49
note: Joseph II gave up the opening of the Scheldt for money.
```

```treaty {#eden-1786}
title: Treaty of Navigation and Commerce between Great Britain and France
short: Eden Treaty
also: Eden Agreement; Eden–Rayneval Treaty; Anglo-French Commercial Treaty of 1786; Traité Eden-Rayneval
parties: #great-britain; #france
signed: 1786-09-26 Versailles
in-force: 1787-05-10
signatories: William Eden; Joseph Matthias Gérard de Rayneval
articles: 47
series: Consolidated Treaty Series 50
source: Consolidated Treaty Series 50
note: Lowered duties between the two countries until the war of 1793.
```

```treaty {#nootka-1790}
title: First Nootka Convention between Great Britain and Spain
short: Nootka Sound Convention
also: Nootka Sound Conventions; Nootka Convention; First Nootka Convention; Convention of San Lorenzo (1790); Convención de Nutka
kind: convention
parties: #great-britain; #spain
signed: 1790-10-28 San Lorenzo de El Escorial
in-force: 1790-11-22
signatories: Alleyne FitzHerbert; Count of Floridablanca
articles: 8
series: Consolidated Treaty Series 51, 67
source: Consolidated Treaty Series 51
note: Spain gave up its sole claim to the Pacific north-west; further conventions followed in 1793 and 1794.
```

```treaty {#reichenbach-1790}
title: Convention of Reichenbach between Austria and Prussia
short: Convention of Reichenbach (1790)
also: Treaty of Reichenbach (1790); Reichenbacher Konvention
kind: convention
parties: Austria; #prussia
signed: 1790-07-27 Reichenbach
source: Consolidated Treaty Series 51
note: Austria would make peace with the Porte on the old frontiers.
```

```treaty {#sistova-1791}
title: Treaty of Peace between Austria and the Ottoman Empire
short: Treaty of Sistova
also: Treaty of Sistovo; Peace of Sistova; Treaty of Svishtov; Ziştovi Antlaşması; Frieden von Sistowa
parties: Austria; #ottoman-empire
signed: 1791-08-04 Sistova
articles: 14
source: Consolidated Treaty Series 51
note: The last of the wars of Habsburgs and Ottomans ended with the frontiers of 1788, but for Old Orsova.
```

```treaty {#jassy-1792}
title: Treaty of Peace between Russia and the Ottoman Empire
short: Treaty of Jassy
also: Treaty of Iași; Peace of Jassy; Treaty of Yassy; Ясский мирный договор; Yaş Antlaşması
parties: #russian-empire; #ottoman-empire
signed: 1792-01-09 = julian:1791-12-29 Jassy
signatories: Alexander Samoylov; José de Ribas; Sergey Lashkarev
articles: 13
source: Consolidated Treaty Series 51; Polnoe sobranie zakonov Rossiiskoi imperii, no. 17008
note: The Porte accepted the annexation of the Crimea and the Dniester as frontier.
```

```treaty {#pillnitz-1791}
title: Declaration of Pillnitz
short: Declaration of Pillnitz
also: Pillnitz Declaration; Pillnitzer Deklaration; Déclaration de Pillnitz
kind: declaration
parties: #holy-roman-empire; #prussia
signed: 1791-08-27 Pillnitz
signatories: Leopold II; Frederick William II
source: Consolidated Treaty Series 51
note: Called on the powers to restore the king of France to freedom, and heated the Revolution.
```

```treaty {#partition-poland-1793}
title: Convention for the Second Partition of Poland
short: Second Partition of Poland
also: Second Partition; Drugi rozbiór Polski; Второй раздел Речи Посполитой; Zweite Teilung Polens
kind: convention
parties: #russian-empire; #prussia
signed: 1793-01-23 = julian:1793-01-12 Saint Petersburg
source: Consolidated Treaty Series 51
note: Russia and Prussia took half of what was left; the Grodno Sejm accepted it.
```

```treaty {#partition-poland-1795}
title: Convention for the Third Partition of Poland
short: Third Partition of Poland
also: Third Partition; Trzeci rozbiór Polski; Третий раздел Речи Посполитой; Dritte Teilung Polens
kind: convention
parties: #russian-empire; #prussia; Austria
signed: 1795-10-24 = julian:1795-10-13 Saint Petersburg
signed: 1795-01-03 = julian:1794-12-23 Saint Petersburg, Russia and Austria
signed: 1797-01-26 = julian:1797-01-15 Saint Petersburg, final convention
source: Consolidated Treaty Series 52
note: The Commonwealth ceased to exist; the act of 1797 blotted out its name.
```
␜treaties/europe-1815-1914.md
# Europe from Vienna to the Great War

The treaties of the Concert of Europe, of national unification and of the Eastern Question, and the alliances before 1914.

## The Congress of Vienna

```treaty {#vienna-1815}
title: Final Act of the Congress of Vienna
short: Congress of Vienna Final Act
also: Act of the Congress of Vienna; General Treaty of the Congress of Vienna; Treaty of Vienna (1815); Vienna Final Act (1815); Acte final du Congrès de Vienne; Wiener Kongressakte
kind: general treaty
parties: #austrian-empire; #france; #united-kingdom; #portugal; #prussia; #russian-empire; Sweden
not-signed: #spain
acceded: 1817-05-07 #spain
signed: 1815-06-09 Vienna
languages: French
articles: 121
series: BFSP 2, 3
source: BFSP 2, 3; UKTO; Consolidated Treaty Series 64, 453
note: Brought the settlements made after Napoleon into one instrument, among them the German Confederation, the Kingdom of the Netherlands, Congress Poland and Swiss neutrality. Spain did not sign because of Parma; its accession is of 7 May 1817 (June in some works).
```

## The Crimean War and the Eastern Question

```treaty {#paris-1856}
title: General Treaty for the Re-establishment of Peace between Austria, France, Great Britain, Prussia, Sardinia, Turkey and Russia
short: Treaty of Paris (1856)
also: Treaty of Paris; Peace of Paris (1856); Congress of Paris Treaty; Traité de Paris (1856); Парижский мирный договор; Парижский трактат
parties: #united-kingdom; #france; #russian-empire; #ottoman-empire; #sardinia; #austrian-empire; #prussia
signed: 1856-03-30 = julian:1856-03-18 Paris
in-force: 1856-04-27
languages: French
articles: 34
series: BFSP 46, 8
ends: #crimean-war
source: BFSP 46, 8; UKTO; Consolidated Treaty Series 114, 409
note: Neutralised the Black Sea, took southern Bessarabia from Russia, admitted the Ottoman Empire to the European public law and freed the Danube. Ratifications were exchanged in Paris on 27 April 1856.
```

```treaty {#declaration-paris-1856}
title: Declaration respecting Maritime Law
short: Paris Declaration Respecting Maritime Law
also: Declaration of Paris; Declaration of Paris (1856); Paris Declaration (1856); Déclaration de Paris (1856); Парижская декларация о морской войне
kind: declaration
parties: #united-kingdom; #austrian-empire; #france; #prussia; #russian-empire; #sardinia; #ottoman-empire
signed: 1856-04-16 Paris
in-force: 1856-04-16
articles: 4
series: BFSP 46, 26
source: BFSP 46; UKTO; Consolidated Treaty Series 115, 1
note: Abolished privateering, protected neutral goods and required blockades to be effective; most states acceded, the United States did not.
```

## Germany and the congress system

```treaty {#german-federal-act-1815}
title: German Federal Act
short: German Federal Act
also: Act of the German Confederation; Deutsche Bundesakte; Bundesakte
kind: act
parties: #austrian-empire; #prussia; Bavaria; Saxony; Hanover; Denmark (for Holstein); Netherlands (for Luxembourg)
signed: 1815-06-08 Vienna
until: 1866-08-23
articles: 20
source: BFSP 2; Huber, Dokumente zur deutschen Verfassungsgeschichte, vol. 1
note: Founded the German Confederation of thirty-nine states; the list names only some. Completed by the Final Act of 15 May 1820.
```

```treaty {#vienna-1820}
title: Final Act of the Ministerial Conferences held at Vienna to complete and consolidate the German Confederation
short: Vienna Final Act (1820)
also: Final Act of Vienna (1820); Wiener Schlussakte; Final Act of the Viennese Ministerial Conferences
kind: act
parties: #austrian-empire; #prussia; Bavaria; Saxony; Hanover; Württemberg
signed: 1820-05-15 Vienna
in-force: 1820-06-08
articles: 65
source: Huber, Dokumente zur deutschen Verfassungsgeschichte, vol. 1
note: The second fundamental law of the Confederation; the list names only some members.
```

```treaty {#aix-la-chapelle-1818}
title: Convention of Aix-la-Chapelle and Protocol of the Five Powers
short: Aix-la-Chapelle Convention (1818)
also: Treaty of Aix-la-Chapelle (1818); Protocol of Aix-la-Chapelle; Congress of Aix-la-Chapelle Protocol; Aachener Protokoll
kind: convention and protocol
parties: #france; #austrian-empire; #united-kingdom; #prussia; #russian-empire
signed: 1818-10-09 Aix-la-Chapelle, on the evacuation of France
signed: 1818-11-15 Aix-la-Chapelle, protocol and declaration
source: BFSP 6; Consolidated Treaty Series 69
note: The armies left France, which was received into the concert.
```

```treaty {#troppau-1820}
title: Preliminary Protocol of Troppau
short: Troppau Protocol
also: Protocol of Troppau; Troppauer Protokoll
kind: protocol
parties: #austrian-empire; #prussia; #russian-empire
signed: 1820-11-19 Troppau
source: BFSP 8; Consolidated Treaty Series 71
note: States changed by revolution would leave the alliance and might be brought back by force; Britain dissented.
```

```treaty {#zollverein-1833}
title: Treaties for the Establishment of the German Customs Union
short: Zollverein Treaties
also: Zollverein Treaty; German Customs Union Treaty; Zollvereinigungsvertrag; Zollverein
parties: #prussia; Hesse-Kassel; Hesse-Darmstadt; Bavaria; Württemberg; Saxony; Thuringian states
signed: 1833-03-22 Berlin
signed: 1833-03-30 Berlin, with Saxony
in-force: 1834-01-01
source: Huber, Dokumente zur deutschen Verfassungsgeschichte, vol. 1
note: A common market of most German states without Austria.
```

```treaty {#malmo-1848}
title: Armistice of Malmö between Prussia and Denmark
short: Armistice of Malmö
also: Truce of Malmö; Waffenstillstand von Malmö; Våbenhvilen i Malmø
kind: armistice
parties: #prussia; Denmark
signed: 1848-08-26 Malmö
source: BFSP 40
note: A pause in the first war for Schleswig that cost the Frankfurt parliament its standing.
```

```treaty {#olmutz-1850}
title: Punctation of Olmütz
short: Punctation of Olmütz
also: Agreement of Olmütz; Humiliation of Olmütz; Olmützer Punktation; Capitulation of Olmütz
kind: agreement
parties: #austrian-empire; #prussia
signed: 1850-11-29 Olmütz
signatories: Felix zu Schwarzenberg; Otto Theodor von Manteuffel
source: Huber, Dokumente zur deutschen Verfassungsgeschichte, vol. 1
note: Prussia gave up its union of German states and the old Confederation came back.
```

```treaty {#london-protocol-1852}
title: Treaty relative to the Succession to the Crown of Denmark
short: London Protocol (1852)
also: London Protocol; Treaty of London (1852); Second London Protocol; Londoner Protokoll (1852); Londontraktaten
parties: #austrian-empire; #france; #united-kingdom; #prussia; #russian-empire; Sweden-Norway; Denmark
signed: 1852-05-08 London
series: BFSP 41, 13
source: BFSP 41; UKTO; Consolidated Treaty Series 108
note: The integrity of the Danish monarchy and the succession of Christian of Glücksburg.
```

## The Eastern Question to 1856

```treaty {#akkerman-1826}
title: Convention of Akkerman between Russia and the Ottoman Empire
short: Akkerman Convention
also: Convention of Akkerman; Treaty of Akkerman; Аккерманская конвенция; Akkerman Antlaşması
kind: convention
parties: #russian-empire; #ottoman-empire
signed: 1826-10-07 = julian:1826-09-25 Akkerman
signatories: Mikhail Vorontsov; Alexandre Ribeaupierre
articles: 8
source: BFSP 13; Polnoe sobranie zakonov Rossiiskoi imperii, second series
note: Confirmed Bucharest and the rights of the principalities and Serbia; the sultan renounced it in 1827.
```

```treaty {#london-1827}
title: Treaty between Great Britain, France and Russia for the Pacification of Greece
short: Treaty of London (1827)
also: Treaty of London; Pacification of Greece; London Treaty of 6 July 1827; Συνθήκη του Λονδίνου (1827)
parties: #united-kingdom; #france; #russian-empire
signed: 1827-07-06 = julian:1827-06-24 London
signatories: Viscount Dudley; Jules de Polignac; Christopher Lieven
articles: 7
series: BFSP 14, 632
source: BFSP 14; Consolidated Treaty Series 77
note: The three would impose an armistice and autonomy for Greece; Navarino followed.
```

```treaty {#adrianople-1829}
title: Treaty of Peace between Russia and the Ottoman Empire
short: Treaty of Adrianople (1829)
also: Treaty of Adrianople; Peace of Adrianople; Treaty of Edirne; Адрианопольский мирный договор; Edirne Antlaşması
parties: #russian-empire; #ottoman-empire
signed: 1829-09-14 = julian:1829-09-02 Adrianople
signatories: Alexey Orlov; Friedrich von der Pahlen; Mehmed Sadık Efendi
articles: 16
series: BFSP 16, 647
source: BFSP 16, 647; Consolidated Treaty Series 80, 83
note: Russia gained the mouths of the Danube and the Black Sea coast of the Caucasus; Greece and the principalities became autonomous.
```

```treaty {#london-protocol-1830}
title: Protocol of Conference relative to the Independence of Greece
short: London Protocol (1830)
also: London Protocol of 3 February 1830; Protocol of London (1830); Πρωτόκολλο της Ανεξαρτησίας
kind: protocol
parties: #united-kingdom; #france; #russian-empire
signed: 1830-02-03 London
series: BFSP 17, 191
source: BFSP 17
note: Made Greece an independent monarchy.
```

```treaty {#london-convention-1832}
title: Convention relative to the Sovereignty of Greece
short: London Conference of 1832
also: Treaty of London (1832); Convention of London (1832); Convention of 7 May 1832
kind: convention
parties: #united-kingdom; #france; #russian-empire; Bavaria
signed: 1832-05-07 London
series: BFSP 19, 33
source: BFSP 19; Consolidated Treaty Series 82
note: Prince Otto of Bavaria became king of Greece.
```

```treaty {#constantinople-1832}
title: Arrangement for the Definitive Settlement of the Continental Limits of Greece
short: Treaty of Constantinople (1832)
also: Treaty of Constantinople; Arrangement of Constantinople (1832); Treaty of Kalender Kiosk
kind: arrangement
parties: #united-kingdom; #france; #russian-empire; #ottoman-empire
signed: 1832-07-21 = julian:1832-07-09 Constantinople
source: BFSP 22; Consolidated Treaty Series 82
note: The Porte accepted the frontier from Arta to Volos.
```

```treaty {#unkiar-skelessi-1833}
title: Treaty of Defensive Alliance between Russia and the Ottoman Empire
short: Treaty of Hünkâr İskelesi
also: Treaty of Unkiar Skelessi; Treaty of Hunkar Iskelesi; Treaty of Unkiar-Skelessi; Ункяр-Искелесийский договор; Hünkâr İskelesi Antlaşması
kind: alliance
parties: #russian-empire; #ottoman-empire
signed: 1833-07-08 = julian:1833-06-26 Constantinople
until: 1841-07-08
signatories: Alexey Orlov; Apollinary Butenev; Mehmed Husrev Pasha
articles: 6
series: BFSP 20, 1176
source: BFSP 20; Consolidated Treaty Series 84
note: An alliance for eight years; its secret article closed the Dardanelles to foreign warships at Russia's need.
```

```treaty {#munchengratz-1833}
title: Convention of Münchengrätz between Austria and Russia
short: Münchengrätz Convention
also: Munchengratz Agreement; Convention of Münchengrätz; Münchengrätzer Konvention; Мюнхенгрецкая конвенция
kind: convention
parties: #austrian-empire; #russian-empire
signed: 1833-09-18 = julian:1833-09-06 Münchengrätz
signatories: Klemens von Metternich; Karl Nesselrode; Dmitry Tatishchev
source: Martens, Recueil des traités et conventions conclus par la Russie, vol. 4
note: Both would uphold the Ottoman Empire; a second convention, on Poland, followed, and Prussia joined at Berlin on 15 October.
```

```treaty {#quadruple-alliance-1834}
title: Treaty between Great Britain, France, Spain and Portugal for the Pacification of the Peninsula
short: Quadruple Alliance (1834)
also: Treaty of the Quadruple Alliance (1834); Quadruple Alliance of 1834; Cuádruple Alianza de 1834
kind: alliance
parties: #united-kingdom; #france; #spain; #portugal
signed: 1834-04-22 London
in-force: 1834-05-31
signatories: Lord Palmerston; Charles Maurice de Talleyrand
series: BFSP 22, 124
source: BFSP 22; UKTO
note: The liberal powers of the west against Don Carlos and Dom Miguel.
```

```treaty {#balta-liman-1838}
title: Convention of Commerce and Navigation between Great Britain and the Ottoman Empire
short: Treaty of Balta Liman
also: Treaty of Baltalimani; Treaty of Balta Liman (1838); Anglo-Ottoman Commercial Convention; Baltalimanı Antlaşması; Anglo-Turkish Convention of 1838
kind: convention
parties: #united-kingdom; #ottoman-empire
signed: 1838-08-16 Balta Liman
signatories: Lord Ponsonby; Mustafa Reşid Pasha
articles: 8
series: BFSP 26, 688
source: BFSP 26, 688; UKTO
note: Abolished monopolies and opened the Ottoman market at low duties.
```

```treaty {#london-1840}
title: Convention for the Pacification of the Levant
short: Convention of London (1840)
also: London Convention of 1840; Treaty of London (1840); Convention for the Pacification of the Levant; Londra Sözleşmesi (1840)
kind: convention
parties: #united-kingdom; #austrian-empire; #prussia; #russian-empire; #ottoman-empire
signed: 1840-07-15 London
series: BFSP 28, 342
source: BFSP 28; UKTO; Consolidated Treaty Series 90, 285
note: Offered Muhammad Ali hereditary Egypt if he left Syria; France was left out.
```

```treaty {#straits-1841}
title: Convention respecting the Straits of the Dardanelles and of the Bosphorus
short: London Straits Convention
also: Straits Convention; Straits Convention of 1841; London Straits Convention (1841); Londra Boğazlar Sözleşmesi; Лондонская конвенция о проливах
kind: convention
parties: #united-kingdom; #austrian-empire; #france; #prussia; #russian-empire; #ottoman-empire
signed: 1841-07-13 London
articles: 4
series: BFSP 29, 703
source: BFSP 29; UKTO; Consolidated Treaty Series 92, 7
note: The Straits stay closed to foreign ships of war in time of peace.
```

## Belgium

```treaty {#london-1831}
title: Treaty for the Definitive Separation of Belgium from Holland
short: Treaty of the XXIV Articles
also: Treaty of the Twenty-Four Articles; Treaty of London (1831); Twenty-Four Articles; Traité des XXIV articles
parties: #austrian-empire; #france; #united-kingdom; #prussia; #russian-empire; Belgium
not-signed: Netherlands
signed: 1831-11-15 London
articles: 27
series: BFSP 18, 645
source: BFSP 18; Consolidated Treaty Series 82, 255
note: The powers recognised Belgium as an independent and neutral state; the Dutch king accepted the terms only in 1839.
```

```treaty {#london-1839}
title: Treaties between Great Britain, Austria, France, Prussia and Russia, the Netherlands, and Belgium relative to Belgium
short: Treaty of London (1839)
also: Treaty of London; First Treaty of London; London Treaty of 1839; Convention of 1839; Treaty of Separation; Treaty on Belgian independence; Verdrag van Londen; Traité de Londres (1839); Quintuple Treaty of 1839
parties: Belgium; Netherlands; #austrian-empire; #france; #united-kingdom; #prussia; #russian-empire
signed: 1839-04-19 London
in-force: 1839-06-08
signatories: Lord Palmerston; Sylvain Van de Weyer; Salomon Dedel; Horace Sébastiani; Heinrich von Bülow; Carlo Andrea Pozzo di Borgo
languages: French
articles: 24
series: BFSP 27, 990
series: BFSP 27, 1000
source: BFSP 27, 990 and 1000; UKTO
note: The Netherlands recognised Belgium, whose neutrality the five powers guaranteed: the scrap of paper of 1914. Luxembourg and Limburg were divided. Ratifications were exchanged on 8 June 1839.
```

## Italy

```treaty {#plombieres-1858}
title: Agreement of Plombières
short: Plombières Agreement
also: Pact of Plombières; Secret Agreement of Plombières; Accordi di Plombières; Accords de Plombières
kind: secret agreement
parties: #france; #sardinia
date: 1858-07-21
place: Plombières-les-Bains
signatories: Napoleon III; Camillo Cavour
source: Il carteggio Cavour–Nigra, vol. 1
note: A talk of 20 and 21 July on war with Austria, Savoy and Nice; the treaty of alliance was signed in January 1859.
```

```treaty {#turin-alliance-1859}
title: Treaty of Alliance between France and Sardinia
short: Franco-Sardinian Alliance
also: Franco-Piedmontese Alliance; Alleanza sardo-francese; Franco-Sardinian Treaty
kind: alliance
parties: #france; #sardinia
signed: 1859-01-26 Paris and Turin
signed: 1858-12-12 (antedated)
source: Il carteggio Cavour–Nigra, vol. 1; Consolidated Treaty Series 119
note: The secret treaty that carried out Plombières; signed in the last days of January 1859.
status: unverified
```

```treaty {#villafranca-1859}
title: Armistice and Preliminaries of Villafranca
short: Armistice of Villafranca
also: Peace of Villafranca; Preliminaries of Villafranca; Armistizio di Villafranca; Vorfrieden von Villafranca
kind: armistice
parties: #france; #austrian-empire
signed: 1859-07-11 Villafranca di Verona
signed: 1859-07-12 Villafranca di Verona, in some works
signatories: Napoleon III; Francis Joseph I
source: BFSP 49
note: Lombardy was ceded to France for Sardinia. A truce had been made on 8 July.
```

```treaty {#zurich-1859}
title: Treaties of Peace of Zürich
short: Treaty of Zürich
also: Peace of Zurich; Treaty of Zurich (1859); Frieden von Zürich; Trattato di Zurigo; Treaty of Zurich
kind: peace settlement
parties: #france; #austrian-empire; #sardinia
signed: 1859-11-10 Zürich
in-force: 1859-11-21
series: BFSP 49, 364
source: BFSP 49; Consolidated Treaty Series 121, 145
note: Three treaties confirmed Villafranca.
```

```treaty {#turin-1860}
title: Treaty of Turin between France and Sardinia
short: Treaty of Turin (1860)
also: Treaty of Turin; Traité de Turin (1860); Trattato di Torino (1860)
parties: #france; #sardinia
signed: 1860-03-24 Turin
signatories: Camillo Cavour; Luigi Carlo Farini; Charles de Talleyrand-Périgord; Vincent Benedetti
articles: 7
source: BFSP 50; Consolidated Treaty Series 122
note: Savoy and Nice went to France, after votes of their people.
```

```treaty {#cobden-chevalier-1860}
title: Treaty of Commerce between Great Britain and France
short: Cobden–Chevalier Treaty
also: Cobden Treaty; Anglo-French Commercial Treaty of 1860; Traité Cobden-Chevalier; Cobden–Chevalier Treaty of 1860
parties: #united-kingdom; #france
signed: 1860-01-23 Paris
in-force: 1860-02-04
signatories: Richard Cobden; Lord Cowley; Eugène Rouher; Jules Baroche
articles: 22
series: BFSP 50, 13
source: BFSP 50; UKTO
note: Cut duties on both sides and spread the most-favoured-nation clause over Europe.
```

```treaty {#september-convention-1864}
title: Convention between France and Italy on the Papal States
short: September Convention
also: September Convention of 1864; Convenzione di settembre; Convention de septembre 1864
kind: convention
parties: #france; #italy
signed: 1864-09-15 Paris
source: BFSP 55; Consolidated Treaty Series 129
note: French troops would leave Rome and Italy move its capital to Florence.
```

## German unification

```treaty {#vienna-1864}
title: Treaty of Peace between Austria, Prussia and Denmark
short: Treaty of Vienna (1864)
also: Treaty of Vienna; Peace of Vienna (1864); Wiener Frieden (1864); Wienerfreden; Freden i Wien (1864)
parties: #austrian-empire; #prussia; Denmark
signed: 1864-10-30 Vienna
in-force: 1864-11-16
articles: 24
series: BFSP 54, 522
ends: Second Schleswig War
source: BFSP 54; Consolidated Treaty Series 129, 209
note: Denmark ceded Schleswig, Holstein and Lauenburg to Austria and Prussia.
```

```treaty {#gastein-1865}
title: Convention of Gastein between Austria and Prussia
short: Gastein Convention
also: Convention of Gastein; Treaty of Bad Gastein; Gasteiner Konvention; Gasteiner Vertrag
kind: convention
parties: #austrian-empire; #prussia
signed: 1865-08-14 Bad Gastein
ratified: 1865-08-20 #prussia
signatories: Otto von Bismarck; Gustav Blome
source: BFSP 56; Consolidated Treaty Series 131
note: Prussia would govern Schleswig and Austria Holstein.
```

```treaty {#prusso-italian-1866}
title: Treaty of Alliance between Prussia and Italy
short: Prusso-Italian Alliance Treaty
also: Prussian–Italian Alliance; Prusso-Italian Alliance (1866); Alleanza italo-prussiana
kind: alliance
parties: #prussia; #italy
signed: 1866-04-08 Berlin
signatories: Otto von Bismarck; Giuseppe Govone; Giulio Camillo De Barral
articles: 6
source: Consolidated Treaty Series 132
note: Italy would join a war of Prussia on Austria within three months, for Venetia.
```

```treaty {#nikolsburg-1866}
title: Preliminaries of Peace between Austria and Prussia
short: Preliminary Peace of Nikolsburg
also: Truce of Nikolsburg; Preliminaries of Nikolsburg; Armistice of Nikolsburg; Vorfrieden von Nikolsburg
kind: preliminaries
parties: #austrian-empire; #prussia
signed: 1866-07-26 Nikolsburg
source: BFSP 56; Consolidated Treaty Series 132
note: Austria left Germany without losing land to Prussia.
```

```treaty {#prague-1866}
title: Treaty of Peace between Austria and Prussia
short: Peace of Prague (1866)
also: Peace of Prague; Treaty of Prague; Treaty of Prague (1866); Prager Frieden; Pražský mír (1866)
parties: #austrian-empire; #prussia
signed: 1866-08-23 Prague
in-force: 1866-08-30
signatories: Karl von Werther; Adolf Maria von Brenner-Felsach
articles: 14
series: BFSP 56, 1050
ends: #austro-prussian-war
source: BFSP 56; Consolidated Treaty Series 133, 71
note: Dissolved the German Confederation and left northern Germany to Prussia.
```

```treaty {#vienna-1866}
title: Treaty of Peace between Austria and Italy
short: Treaty of Vienna (1866)
also: Treaty of Vienna; Peace of Vienna (1866); Trattato di Vienna (1866); Friede von Wien (1866)
parties: #austrian-empire; #italy
signed: 1866-10-03 Vienna
in-force: 1866-10-12
signatories: Luigi Federico Menabrea; Felix von Wimpffen
articles: 24
series: BFSP 56, 700
source: BFSP 56; Consolidated Treaty Series 133
note: Austria recognised Italy and gave up Venetia, by way of France.
```

```treaty {#london-1867}
title: Treaty relative to the Grand Duchy of Luxemburg and the Duchy of Limburg
short: Treaty of London (1867)
also: Treaty of London; Second Treaty of London; Convention of 1867; Londoner Vertrag (1867); Traité de Londres (1867); London Treaty of 1867
parties: #united-kingdom; #austrian-empire; Belgium; #france; #italy; Netherlands; #prussia; #russian-empire
signed: 1867-05-11 London
in-force: 1867-05-31
languages: French
articles: 7
series: BFSP 57, 32
source: BFSP 57, 32; UKTO; Avalon Project
note: Luxembourg became a neutral state under collective guarantee and its fortress was pulled down.
```

```treaty {#versailles-preliminary-1871}
title: Preliminaries of Peace between Germany and France
short: Treaty of Versailles (1871)
also: Preliminary Peace of Versailles; Preliminaries of Versailles; Vorfrieden von Versailles; Préliminaires de Versailles
kind: preliminaries
parties: #german-empire; #france
signed: 1871-02-26 Versailles
in-force: 1871-03-02
signatories: Otto von Bismarck; Adolphe Thiers; Jules Favre
articles: 10
series: BFSP 62, 59
source: BFSP 62; Consolidated Treaty Series 142
note: Alsace, part of Lorraine and five milliards; ratified by the assembly at Bordeaux on 1 March.
```

```treaty {#frankfurt-1871}
title: Treaty of Peace between Germany and France
short: Treaty of Frankfurt
also: Treaty of Frankfurt (1871); Peace of Frankfurt; Frankfurt Peace Treaty; Friede von Frankfurt; Frankfurter Frieden; Traité de Francfort
parties: #german-empire; #france
signed: 1871-05-10 Frankfurt am Main
in-force: 1871-05-20
signatories: Otto von Bismarck; Harry von Arnim; Jules Favre; Augustin Pouyer-Quertier; Marc Thomas Eugène de Goulard
languages: French; German
articles: 18
series: BFSP 62, 77
ends: #franco-prussian-war
source: BFSP 62, 77; Consolidated Treaty Series 143, 163
note: The definitive peace: Alsace and part of Lorraine to Germany, and five milliards of francs.
```

## Russia, Turkey and the Balkans to 1886

```treaty {#london-1871}
title: Treaty for the Revision of Certain Stipulations of the Treaty of 30 March 1856
short: Treaty of London (1871)
also: Treaty of London; London Convention of 1871; Black Sea Convention; Лондонская конвенция 1871 года; Pontus Treaty
parties: #united-kingdom; #german-empire; #austria-hungary; #france; #italy; #russian-empire; #ottoman-empire
signed: 1871-03-13 = julian:1871-03-01 London
in-force: 1871-05-15
articles: 9
series: BFSP 61, 7
amends: #paris-1856
source: BFSP 61, 7; UKTO
note: Lifted the neutrality of the Black Sea. A declaration of 17 January 1871 said that no power can free itself of a treaty alone.
```

```treaty {#three-emperors-1873}
title: Convention of Schönbrunn
short: Schönbrunn Convention (1873)
also: League of the Three Emperors; Three Emperors' League; Dreikaiserabkommen; Dreikaiserbund; Schönbrunn Convention; Союз трёх императоров
kind: convention
parties: #austria-hungary; #russian-empire; #german-empire
signed: 1873-06-06 = julian:1873-05-25 Vienna, Schönbrunn
acceded: 1873-10-22 #german-empire
source: Die Große Politik der europäischen Kabinette, vol. 1
note: The two emperors would consult if peace was threatened; William I acceded on 22 October, usually given as the date of the League.
```

```treaty {#reichstadt-1876}
title: Reichstadt Agreement between Austria-Hungary and Russia
short: Reichstadt Agreement
also: Agreement of Reichstadt; Reichstädter Abkommen; Рейхштадтское соглашение
kind: secret agreement
parties: #austria-hungary; #russian-empire
signed: 1876-07-08 = julian:1876-06-26 Reichstadt
signatories: Gyula Andrássy; Alexander Gorchakov
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 2
note: Neutrality in the Balkan war and shares of the spoils; the two sides wrote down different versions.
```

```treaty {#budapest-1877}
title: Budapest Convention between Austria-Hungary and Russia
short: Budapest Convention (1877)
also: Budapest Convention of 1877; Treaty of Budapest (1877); Будапештская конвенция 1877 года
kind: secret convention
parties: #austria-hungary; #russian-empire
signed: 1877-01-15 = julian:1877-01-03 Budapest
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 2
note: Austria-Hungary would stay neutral and might occupy Bosnia. A second convention, signed in March, was dated back to the same day.
```

```treaty {#san-stefano-1878}
title: Preliminary Treaty of Peace between Russia and Turkey
short: Treaty of San Stefano
also: Peace of San Stefano; Preliminary Treaty of San Stefano; Treaty of Yeşilköy; Сан-Стефанский мирный договор; Ayastefanos Antlaşması; Санстефански мирен договор
kind: preliminaries
parties: #russian-empire; #ottoman-empire
signed: 1878-03-03 = julian:1878-02-19 San Stefano
in-force: 1878-03-16
signatories: Nikolay Ignatyev; Aleksandr Nelidov; Saffet Pasha; Sadullah Pasha
languages: French
articles: 29
series: BFSP 69, 732
superseded-by: #berlin-1878
source: BFSP 69; Consolidated Treaty Series 152, 395
note: A large Bulgaria, and independence for Serbia, Montenegro and Romania; the powers forced its revision at Berlin. Bulgaria keeps 3 March as its national day.
```

```treaty {#cyprus-1878}
title: Convention of Defensive Alliance between Great Britain and Turkey
short: Cyprus Convention
also: Cyprus Convention of 1878; Anglo-Turkish Convention; Convention of Constantinople (1878); Kıbrıs Antlaşması
kind: convention
parties: #united-kingdom; #ottoman-empire
signed: 1878-06-04 Constantinople
in-force: 1878-07-15
signatories: Austen Henry Layard; Saffet Pasha
series: BFSP 69, 744
source: BFSP 69, 744; UKTO
note: Britain would help to defend Asian Turkey, and occupied and administered Cyprus.
```

```treaty {#berlin-1878}
title: Treaty between Great Britain, Austria-Hungary, France, Germany, Italy, Russia and Turkey for the Settlement of Affairs in the East
short: Treaty of Berlin (1878)
also: Treaty of Berlin; Congress of Berlin Treaty; Berlin Treaty; Berliner Vertrag (1878); Берлинский трактат; Traité de Berlin (1878); Берлински договор
parties: #united-kingdom; #austria-hungary; #france; #german-empire; #italy; #russian-empire; #ottoman-empire
signed: 1878-07-13 = julian:1878-07-01 Berlin
in-force: 1878-08-03
signatories: Otto von Bismarck; Gyula Andrássy; William Waddington; Lord Beaconsfield; Lord Salisbury; Luigi Corti; Alexander Gorchakov; Pyotr Shuvalov; Alexander Karatheodori Pasha
languages: French
articles: 64
series: BFSP 69, 749
supersedes: #san-stefano-1878
source: BFSP 69, 749; UKTO; Consolidated Treaty Series 153, 171
note: Cut Bulgaria in parts, gave Bosnia to Austro-Hungarian occupation, and recognised Romania, Serbia and Montenegro.
```

```treaty {#constantinople-1881}
title: Convention for the Settlement of the Frontier between Greece and Turkey
short: Convention of Constantinople (1881)
also: Convention of Constantinople; Greek Frontier Convention (1881)
kind: convention
parties: #united-kingdom; #austria-hungary; #france; #german-empire; #italy; #russian-empire; #ottoman-empire
signed: 1881-05-24 Constantinople
signed: 1881-07-02 Constantinople, Greece and the Ottoman Empire
series: BFSP 72, 382
source: BFSP 72; UKTO
note: Thessaly and Arta went to Greece.
```

```treaty {#bucharest-1886}
title: Treaty of Peace between Serbia and Bulgaria
short: Treaty of Bucharest (1886)
also: Treaty of Bucharest; Peace of Bucharest (1886); Букурещки договор (1886)
parties: Serbia; Bulgaria; #ottoman-empire
signed: 1886-03-03 = julian:1886-02-19 Bucharest
articles: 1
source: BFSP 77
note: In a single article peace was restored.
```

## Alliances before 1914

```treaty {#dual-alliance-1879}
title: Treaty of Alliance between Austria-Hungary and Germany
short: Dual Alliance
also: Dual Alliance (1879); Austro-German Alliance; Zweibund; Zweibundvertrag; Kettős szövetség
kind: alliance
parties: #german-empire; #austria-hungary
signed: 1879-10-07 Vienna
ratified: 1879-10-17 #german-empire
in-force: 1879-10-21
signatories: Gyula Andrássy; Heinrich VII Reuss
articles: 5
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 1; Avalon Project
note: Help against a Russian attack, and neutrality towards other foes; published in 1888.
```

```treaty {#three-emperors-1881}
title: Treaty between Austria-Hungary, Germany and Russia
short: Three Emperors' Alliance
also: League of the Three Emperors (1881); Dreikaiserbündnis; Three Emperors' League (1881); Three Emperors' Treaty; Австро-русско-германский договор
kind: alliance
parties: #german-empire; #austria-hungary; #russian-empire
signed: 1881-06-18 = julian:1881-06-06 Berlin
in-force: 1881-06-27
until: 1887-06-18
signatories: Otto von Bismarck; Imre Széchényi; Pyotr Saburov
articles: 7
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 1; Avalon Project
note: Benevolent neutrality if one fought a fourth power, and the closure of the Straits; renewed in 1884.
```

```treaty {#austro-serbian-1881}
title: Treaty between Austria-Hungary and Serbia
short: Austro-Serbian Alliance of 1881
also: Austrian–Serbian Alliance; Secret Convention of 1881; Тајна конвенција
kind: secret treaty
parties: #austria-hungary; Serbia
signed: 1881-06-28 Belgrade
articles: 10
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 1
note: Serbia would make no treaty without Vienna's consent.
```

```treaty {#triple-alliance-1882}
title: Treaty of the Triple Alliance
short: Triple Alliance
also: Triple Alliance (1882); Triple Alliance of 1882; Dreibund; Dreibundvertrag; Triplice Alleanza; Тройственный союз
kind: alliance
parties: #german-empire; #austria-hungary; #italy
signed: 1882-05-20 Vienna
in-force: 1882-05-30
denounced: 1915-05-04 #italy
signatories: Gustav Kálnoky; Heinrich VII Reuss; Carlo Felice Nicolis di Robilant
languages: French
articles: 8
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 1; Avalon Project
note: Italy would be helped against France; renewed in 1887, 1891, 1902 and 1912.
```

```treaty {#austro-romanian-1883}
title: Treaty of Alliance between Austria-Hungary and Romania
short: Austro-Romanian Alliance
also: Austro-Hungarian–Romanian Alliance; Romanian Alliance of 1883
kind: alliance
parties: #austria-hungary; Romania
acceded: 1883-10-30 #german-empire
signed: 1883-10-30 Vienna
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 1
note: A secret defensive alliance, which King Carol could not make good in 1914.
```

```treaty {#mediterranean-1887}
title: Mediterranean Agreements
short: Mediterranean Agreements
also: Mediterranean Agreement (1887); Mediterranean Entente; First Mediterranean Agreement; Second Mediterranean Agreement; Mittelmeerentente; Orientdreibund
kind: exchange of notes
parties: #united-kingdom; #italy; #austria-hungary
signed: 1887-02-12 London, Great Britain and Italy
signed: 1887-03-24 London, Austria-Hungary
signed: 1887-12-12 London and Rome, second agreement
signed: 1887-12-16 London, completion of the second agreement
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 1
note: The status quo in the Mediterranean and the Near East, against France and Russia.
```

```treaty {#reinsurance-1887}
title: Treaty between Germany and Russia
short: Reinsurance Treaty
also: Reinsurance Treaty (1887); Rückversicherungsvertrag; Договор перестраховки
kind: secret treaty
parties: #german-empire; #russian-empire
signed: 1887-06-18 = julian:1887-06-06 Berlin
until: 1890-06-18
signatories: Otto von Bismarck; Pavel Shuvalov
languages: French
articles: 6
source: Die Große Politik der europäischen Kabinette, vol. 5; Pribram, The Secret Treaties of Austria-Hungary, vol. 1
note: Neutrality unless Germany attacked France or Russia Austria-Hungary; not renewed after Bismarck's fall.
```

```treaty {#franco-russian-1892}
title: Military Convention between France and Russia
short: Franco-Russian Alliance
also: Franco-Russian Military Convention; Franco-Russian Entente; Alliance franco-russe; Франко-русский союз; Franco-Russian Alliance Military Convention; Dual Alliance (Franco-Russian)
kind: alliance
parties: #france; #russian-empire
signed: 1892-08-17 = julian:1892-08-05 Saint Petersburg, draft convention
signed: 1891-08-27 = julian:1891-08-15 (exchange of letters)
in-force: 1894-01-04 = julian:1893-12-23
in-force: 1893-12-27
signatories: Raoul de Boisdeffre; Nikolai Obruchev
articles: 7
source: Documents diplomatiques: L'Alliance franco-russe (1918); Avalon Project
note: If Germany attacked one, the other would fight; approved by letters of 27 December 1893 and 4 January 1894.
```

```treaty {#goluchowski-muravyov-1897}
title: Austro-Russian Agreement on the Balkans
short: Austro-Russian Agreement of 1897
also: Austro-Russian Entente of 1897; Goluchowski–Muravyov Agreement; Austro-Hungarian–Russian Agreement of 1897
kind: exchange of notes
parties: #austria-hungary; #russian-empire
signed: 1897-05-08 = julian:1897-04-26 Vienna
source: Pribram, The Secret Treaties of Austria-Hungary, vol. 1
note: The Balkans were put on ice for ten years.
```

```treaty {#entente-cordiale-1904}
title: Declaration and Convention between the United Kingdom and France respecting Egypt and Morocco, Newfoundland, Siam, Madagascar and the New Hebrides
short: Entente Cordiale
also: Entente Cordiale (1904); Anglo-French Agreement (1904); Anglo-French Entente; Anglo-French Declaration respecting Egypt and Morocco; Lansdowne–Cambon Agreement
kind: agreement
parties: #united-kingdom; #france
signed: 1904-04-08 London
in-force: 1904-12-08
signatories: Lord Lansdowne; Paul Cambon
languages: English; French
series: BFSP 97, 39
source: UKTS 6/1905 and 24/1911; UKTO; Avalon Project
note: Britain got a free hand in Egypt and France in Morocco; secret articles were published in 1911. Ratifications were exchanged on 8 December 1904.
```

```treaty {#bjorko-1905}
title: Treaty of Björkö between Germany and Russia
short: Treaty of Björkö
also: Treaty of Bjorko; Treaty of Koivisto; Vertrag von Björkö; Бьёркский договор
kind: alliance
parties: #german-empire; #russian-empire
signed: 1905-07-24 = julian:1905-07-11 Björkö
signatories: William II; Nicholas II
articles: 4
source: Die Große Politik der europäischen Kabinette, vol. 19; Avalon Project
note: The two emperors agreed to an alliance aboard a yacht; their ministers let it fall, and it never took effect.
```

```treaty {#karlstad-1905}
title: Conventions of Karlstad on the Dissolution of the Union of Sweden and Norway
short: Karlstad Convention
also: Karlstad Conventions; Convention of Karlstad; Karlstadkonventionen; Karlstadkonvensjonen
kind: convention
parties: Sweden; Norway
signed: 1905-10-26 Stockholm
signed: 1905-09-23 Karlstad, agreement of the delegates
source: BFSP 98; Consolidated Treaty Series 199
note: A neutral zone and the peaceful end of the union.
```

```treaty {#algeciras-1906}
title: General Act of the International Conference of Algeciras relating to the Affairs of Morocco
short: Algeciras Act
also: Act of Algeciras; General Act of Algeciras; Treaty of Algeciras; Acte d'Algésiras; Acta de Algeciras
kind: general act
parties: Morocco; #german-empire; #austria-hungary; Belgium; #spain; #united-states; #france; #united-kingdom; #italy; Netherlands; #portugal; #russian-empire; Sweden
signed: 1906-04-07 Algeciras
in-force: 1906-12-31
languages: French
articles: 123
series: BFSP 99, 141
source: UKTS 4/1907 (Cd. 3302); UKTO; 34 Stat. 2905
note: Kept Morocco's independence in form, with a police under French and Spanish officers and an international bank.
```

```treaty {#anglo-russian-1907}
title: Convention between the United Kingdom and Russia relating to Persia, Afghanistan and Tibet
short: Anglo-Russian Convention
also: Anglo-Russian Entente; Anglo-Russian Convention of 1907; Anglo-Russian Agreement (1907); Англо-русское соглашение 1907 года; Convention of Saint Petersburg (1907)
kind: convention
parties: #united-kingdom; #russian-empire
signed: 1907-08-31 = julian:1907-08-18 Saint Petersburg
in-force: 1907-09-23
signatories: Arthur Nicolson; Alexander Izvolsky
languages: French
source: UKTS 34/1907 (Cd. 3750); UKTO; Avalon Project
note: Spheres in Persia, Afghanistan outside Russia's influence, Tibet under Chinese suzerainty; it completed the Triple Entente.
```

```treaty {#norway-integrity-1907}
title: Treaty respecting the Independence and Territorial Integrity of Norway
short: Norwegian Integrity Treaty
also: Treaty of Integrity (Norway); Integritetstraktaten
parties: Norway; #france; #german-empire; #russian-empire; #united-kingdom
signed: 1907-11-02 Christiania
in-force: 1908-02-06
source: BFSP 100; UKTO
note: The four powers would respect the integrity of Norway.
```

```treaty {#baltic-1908}
title: Declarations concerning the Baltic and the North Sea
short: Baltic and North Sea Declarations
also: North Sea Agreement; Baltic Declaration (1908); North Sea Declaration (1908)
kind: declaration
parties: #german-empire; Denmark; #russian-empire; Sweden; #france; #united-kingdom; Netherlands
signed: 1908-04-23 Saint Petersburg, on the Baltic
signed: 1908-04-23 Berlin, on the North Sea
source: UKTO; BFSP 101
note: The shore states would keep the territorial status quo.
```

```treaty {#racconigi-1909}
title: Racconigi Bargain between Italy and Russia
short: Racconigi Bargain
also: Racconigi Agreement; Pact of Racconigi; Accordo di Racconigi; Соглашение в Раккониджи
kind: secret agreement
parties: #italy; #russian-empire
signed: 1909-10-24 = julian:1909-10-11 Racconigi
signatories: Tommaso Tittoni; Alexander Izvolsky
source: Pribram, The Secret Treaties of Austria-Hungary
note: The status quo in the Balkans, with good will for Tripoli and the Straits.
```

## The Balkan Wars and Tripoli

```treaty {#ouchy-1912}
title: Treaty of Peace between Italy and Turkey
short: Treaty of Ouchy
also: Treaty of Lausanne (1912); First Treaty of Lausanne; Treaty of Lausanne; Peace of Ouchy; Trattato di Losanna (1912); Uşi Antlaşması; Trattato di Ouchy
parties: #italy; #ottoman-empire
signed: 1912-10-18 Lausanne, Ouchy
signed: 1912-10-15 Lausanne, Ouchy (preliminaries)
in-force: 1912-10-18
signatories: Pietro Bertolini; Guido Fusinato; Giuseppe Volpi; Mehmed Nâbî Bey; Rumbeyoğlu Fahreddin
articles: 11
series: BFSP 106, 1096
source: BFSP 106; Consolidated Treaty Series 217, 160
note: The sultan gave Libya autonomy and withdrew; Italy kept the Dodecanese for a time that lasted until 1947.
```

```treaty {#serbo-bulgarian-1912}
title: Treaty of Friendship and Alliance between Bulgaria and Serbia
short: Serbian–Bulgarian Treaty of Alliance (1912)
also: Serbo-Bulgarian Treaty of 1912; Balkan League Treaty; Serbian–Bulgarian Alliance; Балкански съюз
kind: alliance
parties: Bulgaria; Serbia
signed: 1912-03-13 = julian:1912-02-29 Sofia
signatories: Ivan Geshov; Milovan Milovanović
source: Geshov, The Balkan League; Gooss, Das österreichisch-serbische Problem
note: The core of the Balkan League, with a secret annex on Macedonia.
```

```treaty {#greco-bulgarian-1912}
title: Treaty of Defensive Alliance between Bulgaria and Greece
short: Greek–Bulgarian Treaty of Alliance (1912)
also: Greco-Bulgarian Treaty of 1912; Bulgarian–Greek Alliance
kind: alliance
parties: Bulgaria; Greece
signed: 1912-05-29 = julian:1912-05-16 Sofia
signatories: Ivan Geshov; Dimitrios Panas
source: Geshov, The Balkan League
note: Brought Greece into the Balkan League.
```

```treaty {#london-1913}
title: Treaty of Peace between Turkey and the Balkan Allies
short: Treaty of London (1913)
also: Treaty of London; Peace of London; Londra Antlaşması (1913); Лондонски договор (1913); Лондонский мирный договор (1913)
parties: #ottoman-empire; Bulgaria; Greece; Montenegro; Serbia
signed: 1913-05-30 = julian:1913-05-17 London
articles: 7
series: BFSP 107, 656
ends: First Balkan War
source: BFSP 107, 656; Consolidated Treaty Series 218, 159
note: The Ottoman Empire ceded Europe west of the line Enos–Midia and Crete; Albania was left to the powers. It was overtaken by the next war before ratification.
```

```treaty {#bucharest-1913}
title: Treaty of Peace between Bulgaria, Greece, Montenegro, Romania and Serbia
short: Treaty of Bucharest (1913)
also: Treaty of Bucharest; Peace of Bucharest (1913); Букурещки договор (1913); Pacea de la București (1913); Бухарестский мирный договор (1913)
parties: Bulgaria; Greece; Montenegro; Romania; Serbia
signed: 1913-08-10 = julian:1913-07-28 Bucharest
in-force: 1913-08-30
signatories: Titu Maiorescu; Eleftherios Venizelos; Nikola Pašić; Dimitar Tonchev; Janko Vukotić
articles: 10
series: BFSP 107, 658
ends: Second Balkan War
source: BFSP 107, 658; Consolidated Treaty Series 218, 322
note: Serbia and Greece divided Macedonia, and Romania took southern Dobruja.
```

```treaty {#constantinople-1913}
title: Treaty of Peace between Bulgaria and Turkey
short: Treaty of Constantinople (1913)
also: Treaty of Constantinople; Peace of Constantinople; İstanbul Antlaşması (1913); Цариградски договор
parties: Bulgaria; #ottoman-empire
signed: 1913-09-29 = julian:1913-09-16 Constantinople
articles: 20
series: BFSP 107, 706
source: BFSP 107, 706; Consolidated Treaty Series 218, 375
note: The Ottoman Empire kept Adrianople.
```

```treaty {#athens-1913}
title: Convention of Peace between Greece and Turkey
short: Treaty of Athens
also: Treaty of Athens (1913); Convention of Athens; Atina Antlaşması; Συνθήκη των Αθηνών
kind: convention
parties: Greece; #ottoman-empire
signed: 1913-11-14 = julian:1913-11-01 Athens
articles: 16
series: BFSP 107, 893
source: BFSP 107, 893; Consolidated Treaty Series 219
note: Peace between Greece and the Ottoman Empire, with rules for the Muslims of the new lands.
```
␜treaties/european-integration.md
# European integration

From the Coal and Steel Community to the Treaty of Lisbon, with the treaties of accession and of European co-operation.

## The Communities and the Union

```treaty {#rome-1957}
title: Treaty establishing the European Economic Community
short: Treaty of Rome
also: Treaty of Rome (1957); Treaty of Rome (EEC); EEC Treaty; Treaties of Rome; Rome Treaty; Traité de Rome; Römische Verträge; Trattato di Roma
parties: Belgium; #france; #west-germany; #italy; Luxembourg; Netherlands
signed: 1957-03-25 Rome
in-force: 1958-01-01
signatories: Paul-Henri Spaak; Christian Pineau; Konrad Adenauer; Walter Hallstein; Antonio Segni; Joseph Bech; Joseph Luns
depositary: #italy
languages: Dutch; French; German; Italian
articles: 248
series: UNTS 298, 3 (no. 4300)
source: UNTS 298; UKTS 47/1988 (Cm 455); UKTO
note: Founded the common market of the Six; the treaty on Euratom was signed with it on the same day. Since 2009 it is called the Treaty on the Functioning of the European Union.
// UKTO gives UNTS 298, 11, the English text.
```

```treaty {#maastricht-1992}
title: Treaty on European Union
short: Maastricht Treaty
also: Treaty of Maastricht; Treaty on European Union; TEU; Traité de Maastricht; Vertrag von Maastricht; Verdrag van Maastricht
parties: Belgium; Denmark; #france; #germany; Greece; Ireland; #italy; Luxembourg; Netherlands; #portugal; #spain; #united-kingdom
signed: 1992-02-07 Maastricht
in-force: 1993-11-01
depositary: #italy
languages: Danish; Dutch; English; French; German; Greek; Irish; Italian; Portuguese; Spanish
series: UNTS 1757, 3 (no. 30615)
source: Official Journal of the European Communities C 191, 29 July 1992; UNTS 1757, 3
note: Founded the European Union on three pillars and set the way to a single currency. The Danes rejected it in June 1992 and accepted it in May 1993.
```
␜treaties/interwar.md
# Between the wars

Treaties of guarantee, non-aggression and arbitration, frontier settlements and the pacts that led to the next war, 1919 to 1939.

## Locarno and the renunciation of war

```treaty {#locarno-1925}
title: Treaty of Mutual Guarantee between Germany, Belgium, France, Great Britain and Italy, and the annexed arbitration conventions
short: Locarno Treaties
also: Locarno Pact; Treaty of Locarno; Locarno Treaty; Pact of Locarno; Rhineland Pact; Locarno Agreements; Treaties of Locarno; Verträge von Locarno; Accords de Locarno
parties: #weimar-germany; #france; Belgium; #united-kingdom; #italy; #poland; #czechoslovakia
signed: 1925-10-16 Locarno (initialled)
signed: 1925-12-01 London
in-force: 1926-09-14
denounced: 1936-03-07 #nazi-germany
signatories: Gustav Stresemann; Hans Luther; Aristide Briand; Austen Chamberlain; Stanley Baldwin; Émile Vandervelde; Vittorio Scialoja; Aleksander Skrzyński; Edvard Beneš
depositary: #league-of-nations
languages: French
articles: 10
series: LNTS 54, 289 (no. 1292)
source: LNTS 54, 289; UKTS 28/1926 (Cmd. 2764); UKTO
note: Germany, France and Belgium accepted their common frontier under British and Italian guarantee; Poland and Czechoslovakia were parties to the arbitration treaties only. Dated and initialled at Locarno on 16 October, signed in London on 1 December 1925.
```

```treaty {#kellogg-briand-1928}
title: General Treaty for Renunciation of War as an Instrument of National Policy
short: Kellogg–Briand Pact
also: Pact of Paris; Kellogg Pact; Briand–Kellogg Pact; Treaty for the Renunciation of War; General Treaty for the Renunciation of War; Pacte Briand-Kellogg; Kellogg-Briand-Pakt; 不戦条約; Пакт Бриана — Келлога
parties: #weimar-germany; #united-states; Belgium; #france; #united-kingdom; Canada; Australia; New Zealand; South Africa; Irish Free State; India; #italy; #japan; #poland; #czechoslovakia
acceded: 1928-09-27 #ussr
signed: 1928-08-27 Paris
in-force: 1929-07-24
signatories: Gustav Stresemann; Frank B. Kellogg; Paul Hymans; Aristide Briand; Lord Cushendun; W. L. Mackenzie King; W. T. Cosgrave; Uchida Kōsai; August Zaleski; Edvard Beneš
depositary: #united-states
languages: French; English
articles: 3
series: LNTS 94, 57 (no. 2137)
series: 46 Stat. 2343
source: LNTS 94, 57; UKTS 29/1929 (Cmd. 3410); 46 Stat. 2343; UKTO; Avalon Project
note: The parties condemned recourse to war and renounced it as an instrument of national policy; the list is of the fifteen original signatories.
```

## The road to war in Europe

```treaty {#munich-1938}
title: Agreement concluded at Munich between Germany, Great Britain, France and Italy
short: Munich Agreement
also: Munich Pact; Munich Accord; Munich Agreement (1938); Münchner Abkommen; Accords de Munich; Mnichovská dohoda; Мюнхенское соглашение
kind: agreement
parties: #nazi-germany; #united-kingdom; #france; #italy
signed: 1938-09-30 Munich, in the first hours of the day
signed: 1938-09-29 Munich, the date that the text bears
in-force: 1938-09-30
in-force: 1938-09-29
signatories: Adolf Hitler; Neville Chamberlain; Édouard Daladier; Benito Mussolini
articles: 8
source: Documents on British Foreign Policy, third series, vol. 2; Documents on German Foreign Policy, series D, vol. 2; Avalon Project
note: Ceded the Sudeten districts of Czechoslovakia to Germany by stages from 1 to 10 October 1938; Czechoslovakia was not admitted to the talks and gave way.
```

```treaty {#molotov-ribbentrop-1939}
title: Treaty of Non-Aggression between Germany and the Union of Soviet Socialist Republics
short: Molotov–Ribbentrop Pact
also: Nazi–Soviet Pact; German–Soviet Non-aggression Pact; German–Soviet Nonaggression Pact; Hitler–Stalin Pact; Ribbentrop–Molotov Pact; Nazi–Soviet Non-aggression Pact; German–Soviet Treaty of Non-Aggression; Hitler-Stalin-Pakt; 独ソ不可侵条約; Пакт Молотова — Риббентропа; Договор о ненападении между Германией и Советским Союзом
parties: #nazi-germany; #ussr
signed: 1939-08-23 Moscow
signed: 1939-08-24 Moscow, in the small hours
ratified: 1939-08-31 #ussr
in-force: 1939-08-23
until: 1941-06-22
signatories: Vyacheslav Molotov; Joachim von Ribbentrop
languages: German; Russian
articles: 7
source: Documents on German Foreign Policy, series D, vol. 7; Avalon Project
note: A pact of non-aggression for ten years; its secret protocol divided north-eastern Europe and Poland into spheres of interest. The text bears 23 August; it was signed after midnight.
```

```treaty {#munich-declaration-1938}
title: Anglo-German Declaration
short: Anglo-German Declaration (1938)
also: Anglo-German Declaration of 30 September 1938; Peace for our time declaration
kind: declaration
parties: #united-kingdom; #nazi-germany
signed: 1938-09-30 Munich
signatories: Neville Chamberlain; Adolf Hitler
source: Documents on British Foreign Policy, third series, vol. 2; Avalon Project
note: The paper that Chamberlain waved at Heston: the two peoples wished never to go to war with one another again.
```

```treaty {#vienna-award-1938}
title: Arbitral Award of Vienna by Germany and Italy between Czechoslovakia and Hungary
short: First Vienna Award
also: Vienna Award (1938); Erster Wiener Schiedsspruch; Első bécsi döntés; Viedenská arbitráž
kind: arbitral award
parties: #czechoslovakia; Hungary; #nazi-germany; #italy
signed: 1938-11-02 Vienna
signatories: Joachim von Ribbentrop; Galeazzo Ciano
source: Documents on German Foreign Policy, series D, vol. 4
note: Gave the Magyar districts of southern Slovakia and Ruthenia to Hungary; void since the peace treaty of 1947.
```

```treaty {#franco-german-1938}
title: Franco-German Declaration
short: Franco-German Declaration (1938)
also: Bonnet–Ribbentrop Pact; Franco-German Declaration of 6 December 1938; Bonnet–Ribbentrop Declaration
kind: declaration
parties: #france; #nazi-germany
signed: 1938-12-06 Paris
signatories: Georges Bonnet; Joachim von Ribbentrop
source: Documents on German Foreign Policy, series D, vol. 4; Livre jaune français
note: Recognised the common frontier as final.
```

```treaty {#memel-1939}
title: Treaty between Germany and Lithuania on the Cession of the Memel Territory
short: Memel Cession Treaty
also: German–Lithuanian Treaty (1939); Treaty of the Cession of the Memel Territory; 1939 German ultimatum to Lithuania
parties: #nazi-germany; Lithuania
signed: 1939-03-22 Berlin
signed: 1939-03-23 Berlin, in the small hours
in-force: 1939-03-22
signatories: Joachim von Ribbentrop; Juozas Urbšys
articles: 5
source: Documents on German Foreign Policy, series D, vol. 5
note: Lithuania gave Memel back to Germany under an ultimatum; dated 22 March, signed about one in the morning of the 23rd.
```

```treaty {#german-romanian-1939}
title: Treaty for the Promotion of Economic Relations between Germany and Romania
short: German–Romanian Economic Treaty (1939)
also: German–Romanian Treaty for the Development of Economic Relations; Wohlthat Agreement
parties: #nazi-germany; Romania
signed: 1939-03-23 Bucharest
source: Documents on German Foreign Policy, series D, vol. 6
note: Tied Romanian oil and grain to German deliveries.
```

```treaty {#easter-accords-1938}
title: Agreement between the United Kingdom and Italy on Questions of Mutual Concern
short: Easter Accords
also: Anglo-Italian Agreement (1938); Easter Pact; Anglo-Italian Agreements of 1938; Accordi di Pasqua
kind: agreement
parties: #united-kingdom; #italy
signed: 1938-04-16 Rome
in-force: 1938-11-16
signatories: Lord Perth; Galeazzo Ciano
series: LNTS 195, 77
source: UKTS 31/1938 (Cmd. 5726); UKTO
note: Britain would recognise the conquest of Ethiopia once Italian volunteers had left Spain.
```

## Germany, reparations and the League

```treaty {#rapallo-1922}
title: Treaty of Rapallo between Germany and Soviet Russia
short: Treaty of Rapallo
also: Treaty of Rapallo (1922); Rapallo Treaty; Rapallo-Vertrag; Vertrag von Rapallo; Рапалльский договор
parties: #weimar-germany; #russian-sfsr
signed: 1922-04-16 Rapallo
in-force: 1923-01-31
signatories: Walther Rathenau; Georgy Chicherin
languages: German; Russian
articles: 6
series: LNTS 19, 247 (no. 498)
source: LNTS 19, 247; Dokumenty vneshnei politiki SSSR, vol. 5; Avalon Project
note: Both waived claims from the war and opened relations; signed during the Genoa Conference.
```

```treaty {#geneva-protocol-1924}
title: Protocol for the Pacific Settlement of International Disputes
short: Geneva Protocol (1924)
also: Geneva Protocol for the Pacific Settlement of International Disputes; Protocole de Genève (1924)
kind: protocol
parties: #france; #czechoslovakia
date: 1924-10-02
opened: 1924-10-02
place: Geneva
depositary: #league-of-nations
articles: 21
source: League of Nations, Official Journal, special supplement 24; Avalon Project
note: Compulsory arbitration with sanctions; nineteen states signed, Czechoslovakia alone ratified, and Britain's refusal killed it. It never came into force.
```

```treaty {#dawes-1924}
title: Agreements of the London Conference on the Dawes Plan
short: Dawes Plan Agreement
also: London Agreement (1924); Dawes Plan; Londoner Abkommen (1924); Dawes-Plan
kind: agreement
parties: #weimar-germany; #france; #united-kingdom; #italy; Belgium; #japan; #portugal; Romania; Greece; Serb-Croat-Slovene State
signed: 1924-08-30 London
signed: 1924-08-16 London (initialled)
in-force: 1924-09-01
superseded-by: #young-plan-1930
source: UKTS 36/1924 (Cmd. 2259); UKTO
note: Scaled reparations to Germany's capacity and brought an American loan; the Ruhr was evacuated within a year.
```

```treaty {#berlin-1926}
title: Treaty of Friendship between Germany and the Soviet Union
short: Treaty of Berlin (1926)
also: Treaty of Berlin; German–Soviet Neutrality and Nonaggression Pact; Berliner Vertrag; Берлинский договор (1926)
parties: #weimar-germany; #ussr
signed: 1926-04-24 Berlin
in-force: 1926-06-29
signatories: Gustav Stresemann; Nikolay Krestinsky
articles: 4
series: LNTS 53, 387
source: LNTS 53; Dokumenty vneshnei politiki SSSR, vol. 9
note: Neutrality if the other was attacked; it renewed Rapallo and balanced Locarno.
```

```treaty {#general-act-1928}
title: General Act of Arbitration (Pacific Settlement of International Disputes)
short: General Act of 1928
also: Geneva General Act; General Act for the Pacific Settlement of International Disputes; General Act of Geneva
kind: general act
parties: Belgium; Norway; Sweden; Denmark; #france; #united-kingdom; #italy
date: 1928-09-26
opened: 1928-09-26
place: Geneva
in-force: 1929-08-16
depositary: #league-of-nations
articles: 47
series: LNTS 93, 343 (no. 2123)
source: LNTS 93, 343; UKTO
note: Conciliation, adjudication and arbitration for all disputes; the list names some of those who acceded.
```

```treaty {#lateran-1929}
title: Treaty, Concordat and Financial Convention between the Holy See and Italy
short: Lateran Treaty
also: Lateran Pacts; Lateran Treaties; Lateran Accords; Patti Lateranensi; Lateran Pacts of 1929
kind: treaty and concordat
parties: Holy See; #italy
signed: 1929-02-11 Rome, Lateran Palace
in-force: 1929-06-07
signatories: Pietro Gasparri; Benito Mussolini
languages: Italian
articles: 27
source: Acta Apostolicae Sedis 21 (1929), 209; BFSP 130
note: Ended the Roman Question: Vatican City became a sovereign state and Italy paid compensation.
```

```treaty {#litvinov-protocol-1929}
title: Protocol for the Immediate Entry into Force of the Treaty of Paris regarding Renunciation of War
short: Litvinov Protocol
also: Litvinov's Pact; Moscow Protocol (1929); East Pact; Протокол Литвинова
kind: protocol
parties: #ussr; #poland; Estonia; Latvia; Romania
acceded: 1929-04-05 Lithuania
acceded: 1929-04-01 #turkey
signed: 1929-02-09 Moscow
in-force: 1929-03-16
signatories: Maxim Litvinov; Stanisław Patek
series: LNTS 89, 369
source: LNTS 89; Dokumenty vneshnei politiki SSSR, vol. 12
note: Put the Kellogg–Briand Pact into force in eastern Europe ahead of the rest.
```

```treaty {#young-plan-1930}
title: Agreement regarding the Complete and Final Settlement of the Question of Reparations from Germany
short: Young Plan Agreement
also: Young Plan; Hague Agreement (1930); Hague Agreements of 20 January 1930; Young-Plan; Haager Abkommen (1930)
kind: agreement
parties: #weimar-germany; #france; #united-kingdom; Belgium; #italy; #japan; #poland; #czechoslovakia; Greece; #portugal; Romania; #yugoslavia
signed: 1930-01-20 The Hague
in-force: 1930-05-17
supersedes: #dawes-1924
series: LNTS 104, 243
source: UKTS 2/1931 (Cmd. 3763); UKTO
note: Lowered reparations and spread them until 1988; the Rhineland was evacuated five years early.
```

```treaty {#lausanne-1932}
title: Final Act of the Lausanne Conference on Reparations
short: Lausanne Agreement (1932)
also: Lausanne Convention (1932); Lausanne Agreement on Reparations; Abkommen von Lausanne (1932)
kind: agreement
parties: #weimar-germany; #france; #united-kingdom; Belgium; #italy; #japan
signed: 1932-07-09 Lausanne
source: Cmd. 4126 (1932); FRUS 1932, vol. 1; UKTO
note: Would have ended reparations for a last payment; never ratified, yet no more was paid.
```

```treaty {#four-power-pact-1933}
title: Agreement of Understanding and Co-operation between Germany, France, Great Britain and Italy
short: Four-Power Pact
also: Quadripartite Agreement (1933); Four-Power Pact (1933); Mussolini's Four-Power Pact; Patto a quattro; Viererpakt
parties: #nazi-germany; #france; #united-kingdom; #italy
not-ratified: #nazi-germany; #france
signed: 1933-07-15 Rome
signed: 1933-06-07 Rome (initialled)
signatories: Benito Mussolini; Ulrich von Hassell; Henry de Jouvenel; Ronald Graham
articles: 6
source: Cmd. 4342 (1933); UKTO
note: Mussolini's directory of four powers; never in force.
```

```treaty {#reichskonkordat-1933}
title: Concordat between the Holy See and the German Reich
short: Reichskonkordat
also: Reich Concordat; Concordat of 1933
kind: concordat
parties: Holy See; #nazi-germany
signed: 1933-07-20 Vatican City
in-force: 1933-09-10
signatories: Eugenio Pacelli; Franz von Papen
languages: German; Italian
articles: 34
source: Acta Apostolicae Sedis 25 (1933), 389; Reichsgesetzblatt 1933 II, 679
note: Secured the Church's schools and associations on paper and took the clergy out of party politics.
```

```treaty {#german-polish-1934}
title: Declaration of Non-Aggression between Germany and Poland
short: German–Polish Non-Aggression Pact
also: German–Polish Declaration of Non-Aggression; German–Polish Nonaggression Pact; Piłsudski–Hitler Pact; Deutsch-polnischer Nichtangriffspakt; Deklaracja o niestosowaniu przemocy
kind: declaration
parties: #nazi-germany; #poland
signed: 1934-01-26 Berlin
in-force: 1934-02-24
denounced: 1939-04-28 #nazi-germany
signatories: Konstantin von Neurath; Józef Lipski
source: Documents on German Foreign Policy, series C, vol. 2; Avalon Project
note: No force between the two for ten years; Hitler denounced it in the Reichstag on 28 April 1939.
```

```treaty {#anglo-german-naval-1935}
title: Exchange of Notes between the United Kingdom and Germany regarding the Limitation of Naval Armaments
short: Anglo-German Naval Agreement
also: Anglo-German Naval Agreement of 1935; Anglo-German Naval Pact; Deutsch-britisches Flottenabkommen; 英独海軍協定
kind: exchange of notes
parties: #united-kingdom; #nazi-germany
signed: 1935-06-18 London
in-force: 1935-06-18
denounced: 1939-04-28 #nazi-germany
signatories: Samuel Hoare; Joachim von Ribbentrop
series: LNTS 161, 9
source: UKTS 22/1935 (Cmd. 4953); UKTO
note: A German fleet up to thirty-five per cent of the British, beyond the Treaty of Versailles.
```

```treaty {#stresa-1935}
title: Final Declaration of the Stresa Conference
short: Stresa Front
also: Stresa Declaration; Stresa Agreement; Stresa Front Agreement; Fronte di Stresa
kind: declaration
parties: #united-kingdom; #france; #italy
signed: 1935-04-14 Stresa
signatories: Ramsay MacDonald; Pierre Laval; Benito Mussolini
source: Cmd. 4880 (1935); Documents on British Foreign Policy, second series, vol. 12
note: Common resistance to the unilateral repudiation of treaties that might endanger the peace of Europe.
```

```treaty {#montreux-1936}
title: Convention regarding the Régime of the Straits
short: Montreux Convention
also: Montreux Convention Regarding the Regime of the Straits; Montreux Straits Convention; Montreux Convention (1936); Montrö Boğazlar Sözleşmesi; Конвенция Монтрё; Convention de Montreux
kind: convention
parties: #turkey; #united-kingdom; #france; #ussr; Bulgaria; Greece; #japan; Romania; #yugoslavia
acceded: 1938-05-02 #italy
signed: 1936-07-20 Montreux
in-force: 1936-11-09
depositary: #france
languages: French
articles: 29
series: LNTS 173, 213 (no. 4015)
supersedes: #lausanne-straits-1923
source: LNTS 173, 213; UKTS 30/1937 (Cmd. 5551); UKTO
note: Turkey again fortified the Straits and controls the passage of warships, with limits for those of states without a coast on the Black Sea.
```

```treaty {#nyon-1937}
title: Nyon Arrangement
short: Nyon Agreement
also: Nyon Arrangement; Nyon Conference Agreement
kind: agreement
parties: #united-kingdom; #france; #ussr; #turkey; Bulgaria; Egypt; Greece; Romania; #yugoslavia
signed: 1937-09-14 Nyon
in-force: 1937-09-14
series: LNTS 181, 135
source: UKTS 38/1937 (Cmd. 5568); UKTO
note: Naval patrols against the unknown submarines of the Spanish war.
```

## Eastern and south-eastern Europe

```treaty {#tartu-1920-estonia}
title: Treaty of Peace between Russia and Estonia
short: Treaty of Tartu
also: Peace of Tartu; Tartu Peace Treaty; Treaty of Tartu (Estonia); Treaty of Dorpat; Tartu rahu; Тартуский мирный договор
parties: Estonia; #russian-sfsr
signed: 1920-02-02 Tartu
in-force: 1920-03-30
signatories: Jaan Poska; Adolph Joffe
articles: 20
series: LNTS 11, 29
source: LNTS 11; Dokumenty vneshnei politiki SSSR, vol. 2
note: Soviet Russia recognised Estonia for all time.
```

```treaty {#tbilisi-moscow-1920}
title: Treaty between Soviet Russia and Georgia
short: Treaty of Moscow (1920)
also: Moscow Treaty (1920); Russo-Georgian Treaty of 1920; Московский договор (1920)
parties: #russian-sfsr; Georgia (#democratic-republic-of-georgia)
signed: 1920-05-07 Moscow
in-force: 1920-05-07
signatories: Lev Karakhan; Grigol Uratadze
articles: 16
source: Dokumenty vneshnei politiki SSSR, vol. 2
note: Russia recognised Georgia's independence nine months before the Red Army conquered it.
```

```treaty {#moscow-1920-lithuania}
title: Peace Treaty between Soviet Russia and Lithuania
short: Soviet–Lithuanian Peace Treaty
also: Treaty of Moscow (1920, Lithuania); Moscow Peace Treaty (1920)
parties: #russian-sfsr; Lithuania
signed: 1920-07-12 Moscow
in-force: 1920-10-14
signatories: Adolph Joffe; Tomas Naruševičius
articles: 19
series: LNTS 3, 105
source: LNTS 3; Dokumenty vneshnei politiki SSSR, vol. 3
note: Recognised Lithuania with Vilnius.
```

```treaty {#riga-1920}
title: Treaty of Peace between Latvia and Soviet Russia
short: Latvian–Soviet Peace Treaty
also: Treaty of Riga (1920); Treaty of Riga (Latvia); Latvian–Soviet Riga Peace Treaty; Latvijas–Krievijas miera līgums
parties: Latvia; #russian-sfsr
signed: 1920-08-11 Riga
in-force: 1920-10-04
articles: 23
series: LNTS 2, 195
source: LNTS 2; Dokumenty vneshnei politiki SSSR, vol. 3
note: Russia renounced for ever all sovereign rights over Latvia.
```

```treaty {#tartu-1920-finland}
title: Treaty of Peace between Finland and the Russian Soviet Republic
short: Treaty of Tartu (Finland)
also: Treaty of Tartu; Peace of Dorpat; Treaty of Tartu (Finland–Russia); Finnish–Russian Peace Treaty (1920); Tarton rauha
parties: Finland; #russian-sfsr
signed: 1920-10-14 Tartu
in-force: 1920-12-31
signatories: Juho Kusti Paasikivi; Jan Berzin
articles: 39
series: LNTS 3, 5
source: LNTS 3; Dokumenty vneshnei politiki SSSR, vol. 3
note: Fixed the frontier, with Petsamo to Finland.
```

```treaty {#suwalki-1920}
title: Suwałki Agreement between Poland and Lithuania
short: Suwałki Agreement
also: Treaty of Suvalkai; Suwałki Treaty; Umowa suwalska; Suvalkų sutartis
kind: agreement
parties: #poland; Lithuania
signed: 1920-10-07 Suwałki
signatories: Mieczysław Mackiewicz; Maksimas Katche
series: LNTS 8, 173
source: League of Nations Treaty Series 8
note: A line of demarcation that left Vilnius to Lithuania; Żeligowski took the city two days later.
```

```treaty {#riga-1921}
title: Treaty of Peace between Poland, Russia and the Ukraine
short: Peace of Riga
also: Treaty of Riga; Treaty of Riga (1921); Riga Peace Treaty; Peace of Riga (1921); Traktat ryski; Рижский мирный договор
parties: #poland; #russian-sfsr; #ukrainian-ssr
signed: 1921-03-18 Riga
in-force: 1921-04-30
signatories: Jan Dąbski; Adolph Joffe
languages: Polish; Russian; Ukrainian
articles: 26
series: LNTS 6, 51 (no. 149)
ends: Polish–Soviet War
source: LNTS 6; Dokumenty vneshnei politiki SSSR, vol. 3
note: Drew the frontier of 1921–1939, well east of the Curzon Line; ratifications were exchanged at Minsk.
```

```treaty {#ussr-creation-1922}
title: Treaty on the Creation of the Union of Soviet Socialist Republics
short: Treaty on the Creation of the USSR
also: Union Treaty (1922); Declaration and Treaty on the Formation of the USSR; Treaty on the Creation of the Soviet Union; Договор об образовании СССР; ソビエト社会主義共和国連邦の設立に関する条約
parties: #russian-sfsr; #ukrainian-ssr; #byelorussian-ssr; #transcaucasian-sfsr
signed: 1922-12-29 Moscow, by the delegations
signed: 1922-12-30 Moscow, approved by the First Congress of Soviets
in-force: 1922-12-30
until: 1991-12-12
signatories: Mikhail Kalinin; Grigory Petrovsky; Alexander Chervyakov; Mikhail Tskhakaya
articles: 26
source: Istoriya Sovetskoi Konstitutsii v dokumentakh
note: Four republics formed the Soviet Union; Russia's parliament denounced the treaty on 12 December 1991, after the Belovezh Accords.
```

```treaty {#soviet-persian-1921}
title: Treaty of Friendship between Persia and the Russian Socialist Federative Soviet Republic
short: Russo-Persian Treaty of Friendship (1921)
also: Soviet–Persian Treaty of Friendship; Russo-Iranian Treaty of 1921; Treaty of Moscow (1921, Persia)
parties: Persia; #russian-sfsr
signed: 1921-02-26 Moscow
in-force: 1922-02-26
articles: 26
series: LNTS 9, 383
source: LNTS 9; Dokumenty vneshnei politiki SSSR, vol. 3
note: Gave up the tsar's concessions; article 6 let Soviet troops enter against a third power, which was invoked in 1941.
```

```treaty {#soviet-afghan-1921}
title: Treaty of Friendship between Afghanistan and the Russian Socialist Federative Soviet Republic
short: Russo-Afghan Treaty of Friendship (1921)
also: Soviet–Afghan Treaty of Friendship (1921); Treaty of Moscow (1921, Afghanistan)
parties: Afghanistan; #russian-sfsr
signed: 1921-02-28 Moscow
articles: 12
source: Dokumenty vneshnei politiki SSSR, vol. 3
note: Each recognised the other's independence; Afghanistan received a subsidy.
```

```treaty {#anglo-soviet-trade-1921}
title: Trade Agreement between His Britannic Majesty's Government and the Government of the Russian Socialist Federal Soviet Republic
short: Anglo-Soviet Trade Agreement
also: Anglo-Soviet Trade Agreement (1921); Anglo-Russian Trade Agreement; Англо-советское торговое соглашение
kind: agreement
parties: #united-kingdom; #russian-sfsr
signed: 1921-03-16 London
in-force: 1921-03-16
until: 1927-05-26
signatories: Robert Horne; Leonid Krasin
articles: 14
series: LNTS 4, 127
series: BFSP 114, 373
source: BFSP 114, 373; LNTS 4; UKTO
note: Trade and a promise to refrain from propaganda; the first step of a great power towards recognition.
```

```treaty {#little-entente-1920}
title: Convention of Alliance between Czechoslovakia and the Kingdom of the Serbs, Croats and Slovenes
short: Little Entente Convention
also: Little Entente Treaty (1920); Czechoslovak–Yugoslav Alliance
kind: alliance
parties: #czechoslovakia; Kingdom of the Serbs, Croats and Slovenes
signed: 1920-08-14 Belgrade
in-force: 1921-02-10
signatories: Edvard Beneš; Momčilo Ninčić
series: LNTS 6, 209
source: League of Nations Treaty Series 6
note: The first link of the Little Entente, against a Hungarian attack; Romania joined by treaties of 23 April and 7 June 1921.
```

```treaty {#little-entente-1933}
title: Pact of Organisation of the Little Entente
short: Pact of Organisation of the Little Entente
also: Little Entente Pact of Organization; Statute of the Little Entente; Organisation Pact of the Little Entente
parties: #czechoslovakia; Romania; #yugoslavia
signed: 1933-02-16 Geneva
in-force: 1933-05-30
signatories: Edvard Beneš; Nicolae Titulescu; Bogoljub Jevtić
articles: 12
series: LNTS 139, 233
source: League of Nations Treaty Series 139
note: Gave the Little Entente a permanent council and one foreign policy.
```

```treaty {#franco-polish-1921}
title: Political Agreement between France and Poland
short: Franco-Polish Alliance (1921)
also: Franco-Polish Alliance; Franco-Polish Agreement (1921); Sojusz polsko-francuski
kind: alliance
parties: #france; #poland
signed: 1921-02-19 Paris
in-force: 1922-06-27
signatories: Aristide Briand; Eustachy Sapieha
articles: 5
series: LNTS 18, 11
source: League of Nations Treaty Series 18
note: Consultation and concert in case of attack; a secret military convention followed on 21 February.
```

```treaty {#franco-czechoslovak-1924}
title: Treaty of Alliance and Friendship between France and Czechoslovakia
short: Franco-Czechoslovak Treaty of Alliance
also: Treaty of Alliance between France and Czechoslovakia (1924); Franco-Czech Alliance
kind: alliance
parties: #france; #czechoslovakia
signed: 1924-01-25 Paris
in-force: 1924-03-04
signatories: Raymond Poincaré; Edvard Beneš
series: LNTS 23, 163
source: League of Nations Treaty Series 23
note: Concert of policy against threats to the peace settlement.
```

```treaty {#rome-1924}
title: Treaty between Italy and the Kingdom of the Serbs, Croats and Slovenes concerning Fiume
short: Treaty of Rome (1924)
also: Treaty of Rome; Trattato di Roma (1924); Rimski ugovor
parties: #italy; Kingdom of the Serbs, Croats and Slovenes
signed: 1924-01-27 Rome
in-force: 1924-02-22
signatories: Benito Mussolini; Nikola Pašić; Momčilo Ninčić
series: LNTS 24, 31
source: League of Nations Treaty Series 24
note: Fiume went to Italy and Sušak to Yugoslavia.
```

```treaty {#memel-1924}
title: Convention concerning the Territory of Memel
short: Memel Convention
also: Klaipėda Convention; Convention concerning the Memel Territory; Klaipėdos krašto konvencija
kind: convention
parties: #united-kingdom; #france; #italy; #japan; Lithuania
signed: 1924-05-08 Paris
in-force: 1925-08-25
series: LNTS 29, 85
source: UKTS; LNTS 29; UKTO
note: Gave Memel to Lithuania with a wide autonomy.
```

```treaty {#aland-1921}
title: Convention relating to the Non-Fortification and Neutralisation of the Aaland Islands
short: Åland Convention
also: Aaland Convention; Åland Islands Convention (1921); Ahvenanmaan sopimus; Ålandskonventionen
kind: convention
parties: Finland; Sweden; #weimar-germany; Denmark; Estonia; #france; #united-kingdom; #italy; Latvia; #poland
signed: 1921-10-20 Geneva
in-force: 1922-04-06
depositary: Sweden
articles: 10
series: LNTS 9, 211 (no. 255)
source: LNTS 9; UKTS 6/1922 (Cmd. 1680); UKTO
note: Renewed the neutral and unfortified status of the islands, which the League had left to Finland.
```

```treaty {#soviet-finnish-1932}
title: Treaty of Non-Aggression and Pacific Settlement of Disputes between Finland and the Soviet Union
short: Soviet–Finnish Non-Aggression Pact
also: Soviet–Finnish Nonaggression Pact; Finno-Soviet Non-Aggression Pact of 1932
parties: Finland; #ussr
signed: 1932-01-21 Helsinki
in-force: 1932-08-09
denounced: 1939-11-28 #ussr
signatories: Aarno Yrjö-Koskinen; Ivan Maisky
articles: 8
series: LNTS 157, 393
source: League of Nations Treaty Series 157
note: Prolonged in 1934 until 1945; Molotov declared it void two days before the attack of 1939.
```

```treaty {#soviet-polish-1932}
title: Pact of Non-Aggression between Poland and the Soviet Union
short: Soviet–Polish Non-Aggression Pact
also: Polish–Soviet Non-Aggression Pact; Soviet–Polish Nonaggression Pact; Polsko-radziecki pakt o nieagresji
parties: #poland; #ussr
signed: 1932-07-25 Moscow
in-force: 1932-12-23
signatories: Stanisław Patek; Nikolay Krestinsky
articles: 8
series: LNTS 136, 41
source: League of Nations Treaty Series 136; Avalon Project
note: Prolonged in 1934 until the end of 1945; broken on 17 September 1939.
```

```treaty {#franco-soviet-1932}
title: Treaty of Non-Aggression between France and the Soviet Union
short: Franco-Soviet Non-Aggression Pact
also: Franco-Soviet Nonaggression Pact (1932)
parties: #france; #ussr
signed: 1932-11-29 Paris
in-force: 1933-02-15
signatories: Édouard Herriot; Valerian Dovgalevsky
series: LNTS 157, 411
source: League of Nations Treaty Series 157
note: The step from hostility to the alliance of 1935.
```

```treaty {#definition-aggression-1933}
title: Convention for the Definition of Aggression
short: Convention for the Definition of Aggression
also: London Convention (1933); London Conventions for the Definition of Aggression; Конвенция об определении агрессии
kind: convention
parties: #ussr; Afghanistan; Estonia; Latvia; Persia; #poland; Romania; #turkey
signed: 1933-07-03 London
in-force: 1933-10-16
signatories: Maxim Litvinov; Edward Raczyński; Nicolae Titulescu
articles: 6
series: LNTS 147, 67
source: League of Nations Treaty Series 147
note: Said what acts make a state the aggressor; a second convention with the Little Entente followed on 4 July.
```

```treaty {#balkan-pact-1934}
title: Pact of Balkan Entente
short: Balkan Pact
also: Balkan Entente; Pact of the Balkan Entente; Balkan Pact (1934); Antanta Balcanică; Balkan Antantı
kind: alliance
parties: Greece; Romania; #turkey; #yugoslavia
signed: 1934-02-09 Athens
in-force: 1934-06-16
signatories: Dimitrios Maximos; Nicolae Titulescu; Tevfik Rüştü Aras; Bogoljub Jevtić
series: LNTS 153, 153
source: League of Nations Treaty Series 153
note: Guaranteed the Balkan frontiers of the four against a Balkan aggressor.
```

```treaty {#rome-protocols-1934}
title: Protocols signed at Rome by Italy, Austria and Hungary
short: Rome Protocols
also: Roman Protocols; Protocols of Rome; Römische Protokolle; Római jegyzőkönyvek
kind: protocol
parties: #italy; Austria; Hungary
signed: 1934-03-17 Rome
signatories: Benito Mussolini; Engelbert Dollfuss; Gyula Gömbös
series: LNTS 154, 281
source: League of Nations Treaty Series 154
note: Concert of policy and trade among the three.
```

```treaty {#baltic-entente-1934}
title: Treaty of Good Understanding and Co-operation between Estonia, Latvia and Lithuania
short: Baltic Entente
also: Treaty of Understanding and Collaboration; Baltic Entente Treaty; Baltijas Antante; Baltijos Antantė
parties: Estonia; Latvia; Lithuania
signed: 1934-09-12 Geneva
in-force: 1934-11-03
series: LNTS 154, 93
source: League of Nations Treaty Series 154
note: Common foreign policy of the three Baltic states.
```

```treaty {#franco-italian-1935}
title: Franco-Italian Agreement of Rome
short: Franco-Italian Agreement (1935)
also: Laval–Mussolini Agreement; Mussolini–Laval Accord; Rome Agreement (1935); Accords de Rome (1935)
kind: agreement
parties: #france; #italy
not-ratified: #france; #italy
signed: 1935-01-07 Rome
signatories: Pierre Laval; Benito Mussolini
source: Documents diplomatiques français; FRUS 1935, vol. 1
note: Colonial settlements in Africa for a common stand on Austria; the treaty on African interests was never put into force, and Italy dropped it in December 1938.
```

```treaty {#franco-soviet-1935}
title: Treaty of Mutual Assistance between France and the Soviet Union
short: Franco-Soviet Treaty of Mutual Assistance
also: Franco-Soviet Pact; Franco-Soviet Pact (1935); Franco-Soviet Alliance; Pacte franco-soviétique; Советско-французский пакт о взаимопомощи
kind: alliance
parties: #france; #ussr
signed: 1935-05-02 Paris
in-force: 1936-03-27
signatories: Pierre Laval; Vladimir Potemkin
articles: 5
series: LNTS 167, 395
source: League of Nations Treaty Series 167
note: Help against unprovoked attack in Europe, tied to the League; Hitler named it as his reason to enter the Rhineland.
```

```treaty {#soviet-czechoslovak-1935}
title: Treaty of Mutual Assistance between the Czechoslovak Republic and the Soviet Union
short: Czechoslovak–Soviet Treaty of Mutual Assistance
also: Czechoslovak–Soviet Treaty (1935); Soviet–Czechoslovak Treaty of Mutual Assistance; Soviet–Czechoslovak Pact
kind: alliance
parties: #czechoslovakia; #ussr
signed: 1935-05-16 Prague
in-force: 1935-06-08
signatories: Edvard Beneš; Sergey Aleksandrovsky
series: LNTS 159, 347
source: League of Nations Treaty Series 159
note: Help was due only if France helped first.
```

```treaty {#italo-ethiopian-1928}
title: Treaty of Friendship, Conciliation and Arbitration between Italy and Ethiopia
short: Italo-Ethiopian Treaty of 1928
also: Italo-Ethiopian Treaty of Friendship; Italo-Abyssinian Treaty of 1928
parties: #italy; Ethiopia
signed: 1928-08-02 Addis Ababa
in-force: 1929-08-03
articles: 7
series: LNTS 94, 413
source: League of Nations Treaty Series 94
note: Twenty years of friendship; a road convention went with it. Italy invaded in 1935.
```

```treaty {#tirana-1926}
title: Pact of Friendship and Security between Italy and Albania
short: First Treaty of Tirana
also: Pact of Tirana; Treaty of Tirana (1926); Patto di Tirana
parties: #italy; Albania
signed: 1926-11-27 Tirana
in-force: 1927-01-24
series: LNTS 60, 15
source: League of Nations Treaty Series 60
note: The political status quo of Albania under Italian patronage; a defensive alliance followed on 22 November 1927.
```

```treaty {#italo-yugoslav-1937}
title: Political Agreement between Italy and Yugoslavia
short: Italo-Yugoslav Agreement (1937)
also: Ciano–Stojadinović Agreement; Belgrade Agreement (1937); Ciano–Stojadinović Pact
kind: agreement
parties: #italy; #yugoslavia
signed: 1937-03-25 Belgrade
signatories: Galeazzo Ciano; Milan Stojadinović
source: League of Nations Treaty Series; Documenti diplomatici italiani, eighth series, vol. 6
note: Respect for the common frontiers and neutrality.
```

```treaty {#salonika-1938}
title: Agreement between the Balkan Entente and Bulgaria
short: Salonika Agreement
also: Thessaloniki Accord; Salonika Accord; Salonica Agreement (1938); Солунско споразумение
kind: agreement
parties: Bulgaria; Greece; Romania; #turkey; #yugoslavia
signed: 1938-07-31 Salonica
signatories: Georgi Kyoseivanov; Ioannis Metaxas
series: LNTS 196, 371
source: League of Nations Treaty Series 196
note: Lifted the military clauses of Neuilly and Lausanne for Bulgaria, Greece and Turkey.
```

## Britain and Ireland

```treaty {#anglo-irish-1921}
title: Articles of Agreement for a Treaty between Great Britain and Ireland
short: Anglo-Irish Treaty
also: Anglo-Irish Treaty (1921); Articles of Agreement; An Conradh Angla-Éireannach; Irish Treaty of 1921
kind: articles of agreement
parties: #united-kingdom; Dáil Éireann (#irish-republic)
signed: 1921-12-06 London
in-force: 1922-03-31
in-force: 1922-12-06
signatories: David Lloyd George; Austen Chamberlain; Lord Birkenhead; Winston Churchill; Laming Worthington-Evans; Hamar Greenwood; Gordon Hewart; Arthur Griffith; Michael Collins; Robert Barton; Eamonn Duggan; George Gavan Duffy
articles: 18
series: LNTS 26, 9 (no. 626)
source: LNTS 26; Documents on Irish Foreign Policy, vol. 1; UKTO
note: Ireland became the Irish Free State, a dominion; the north could leave it and did. Given the force of law by Westminster on 31 March 1922; the state came to be on 6 December 1922.
```

```treaty {#anglo-irish-1938}
title: Agreements between the Government of the United Kingdom and the Government of Eire
short: Anglo-Irish Trade Agreement (1938)
also: Anglo-Irish Agreements of 1938; Treaty Ports Agreement
kind: agreement
parties: #united-kingdom; #ireland
signed: 1938-04-25 London
signatories: Neville Chamberlain; Éamon de Valera
source: Cmd. 5728 (1938); Documents on Irish Foreign Policy, vol. 5; UKTO
note: Ended the economic war and returned the treaty ports.
```
␜treaties/middle-east.md
# The Middle East and North Africa since 1839

Treaties of the Ottoman succession, of the mandates, of the Arab–Israeli conflict and of the Gulf.

## Egypt and Israel

```treaty {#camp-david-1978}
title: Framework for Peace in the Middle East, and Framework for the Conclusion of a Peace Treaty between Egypt and Israel
short: Camp David Accords
also: Camp David Agreements; Camp David Agreement; Camp David Frameworks; اتفاقية كامب ديفيد
kind: agreement
parties: Egypt; Israel
signed: 1978-09-17 Washington
signatories: Anwar Sadat; Menachem Begin; Jimmy Carter
languages: English; Arabic; Hebrew
series: UNTS 1138, 39
source: UNTS 1138; Avalon Project; Department of State Bulletin 78 (1978)
note: Negotiated at Camp David from 5 September and signed at the White House, with the President of the United States as witness; it led to the Egyptian–Israeli peace of 1979.
```
␜treaties/napoleonic.md
# The Revolution and Napoleon

Treaties from the first peace of the French Republic in 1795 to the second Peace of Paris and the Holy Alliance in 1815. The Final Act of Vienna stands with the century it opened.

## The French Republic

```treaty {#basel-1795}
title: Treaties of Peace of Basel
short: Peace of Basel
also: Treaty of Basel; Treaties of Basel; Peace of Basel (1795); Peace of Basle; Frieden von Basel; Paix de Bâle; Paz de Basilea
kind: peace settlement
parties: #france; #prussia; #spain; Hesse-Kassel
signed: 1795-04-05 Basel, France and Prussia
signed: 1795-07-22 Basel, France and Spain
signed: 1795-08-28 Basel, France and Hesse-Kassel
signatories: François Barthélemy; Karl August von Hardenberg; Domingo de Iriarte
source: Consolidated Treaty Series 52
note: Prussia and Spain left the First Coalition; Spain ceded its part of Hispaniola.
```

```treaty {#the-hague-1795}
title: Treaty of Peace and Alliance between the French Republic and the Batavian Republic
short: Treaty of The Hague (1795)
also: Treaty of The Hague; Haags Verdrag; Haags Verdrag (1795)
parties: #france; Batavian Republic
signed: 1795-05-16 The Hague
signatories: Jean-François Reubell; Emmanuel Joseph Sieyès
source: Consolidated Treaty Series 52
note: The Dutch became allies, ceded Dutch Flanders and paid a hundred million guilders.
```

```treaty {#san-ildefonso-1796}
title: Second Treaty of San Ildefonso
short: Second Treaty of San Ildefonso
also: Treaty of San Ildefonso (1796); Treaty of San Ildefonso; Segundo Tratado de San Ildefonso; Tratado de San Ildefonso (1796)
kind: alliance
parties: #france; #spain
signed: 1796-08-19 San Ildefonso
signatories: Dominique Catherine de Pérignon; Manuel Godoy
source: Consolidated Treaty Series 53
note: An offensive and defensive alliance that brought Spain into the war on Britain.
```

```treaty {#tolentino-1797}
title: Treaty of Peace between the French Republic and the Papal States
short: Treaty of Tolentino
also: Peace of Tolentino; Trattato di Tolentino; Traité de Tolentino
parties: #france; Papal States
signed: 1797-02-19 Tolentino
signatories: Napoleon Bonaparte; François Cacault; Alessandro Mattei
source: Consolidated Treaty Series 53
note: The pope ceded Avignon and the Legations, with works of art.
```

```treaty {#leoben-1797}
title: Preliminaries of Peace of Leoben
short: Peace of Leoben
also: Treaty of Leoben; Preliminaries of Leoben; Vorfrieden von Leoben; Préliminaires de Leoben
kind: preliminaries
parties: #france; Austria
signed: 1797-04-18 Leoben
signed: 1797-04-17 Leoben, in some works
signatories: Napoleon Bonaparte; Maximilian von Merveldt; Marquis of Gallo
source: Consolidated Treaty Series 53
note: Set the terms of Campo Formio: Belgium and Lombardy against Venetian lands.
```

```treaty {#campo-formio-1797}
title: Treaty of Peace between the French Republic and the Emperor
short: Treaty of Campo Formio
also: Peace of Campo Formio; Treaty of Campoformido; Traité de Campo-Formio; Frieden von Campo Formio; Trattato di Campoformio
parties: #france; Austria
signed: 1797-10-17 Passariano, dated at Campo Formio
signed: 1797-10-18 Passariano, after midnight
signatories: Napoleon Bonaparte; Ludwig von Cobenzl; Marquis of Gallo; Maximilian von Merveldt; Ignaz von Degelmann
languages: French
articles: 25
series: Consolidated Treaty Series 54, 157
source: Consolidated Treaty Series 54
note: Austria ceded the Netherlands and Lombardy and received Venice, whose republic was at an end.
```

```treaty {#el-arish-1800}
title: Convention of El Arish
short: Convention of El Arish
also: Convention of El-Arish; Convention d'El-Arich
kind: convention
parties: #france; #ottoman-empire
signed: 1800-01-24 El Arish
signatories: Louis Desaix; Jean-Baptiste Poussielgue; Mustafa Reşid Efendi
source: Consolidated Treaty Series 55
note: The French were to leave Egypt with their arms; Britain would not accept it.
```

```treaty {#san-ildefonso-1800}
title: Preliminary and Secret Treaty of San Ildefonso
short: Third Treaty of San Ildefonso
also: Treaty of San Ildefonso (1800); Treaty of San Ildefonso; Secret Treaty of San Ildefonso; Tercer Tratado de San Ildefonso
kind: secret treaty
parties: #france; #spain
signed: 1800-10-01 San Ildefonso
signatories: Louis-Alexandre Berthier; Mariano Luis de Urquijo
source: Consolidated Treaty Series 55; Avalon Project
note: Spain gave Louisiana back to France for a kingdom in Tuscany.
```

```treaty {#mortefontaine-1800}
title: Convention between the French Republic and the United States of America
short: Convention of 1800
also: Treaty of Mortefontaine; Convention of Mortefontaine; Treaty of Môrtefontaine; Convention of 1800 (France–United States)
kind: convention
parties: #france; #united-states
signed: 1800-09-30 Mortefontaine
signed: 1800-10-03 Mortefontaine, the ceremony
in-force: 1801-12-21
signatories: Joseph Bonaparte; Oliver Ellsworth; William Richardson Davie; William Vans Murray
languages: French
articles: 27
series: 8 Stat. 178
source: 8 Stat. 178; Avalon Project
note: Ended the Quasi-War and the alliance of 1778.
```

```treaty {#luneville-1801}
title: Treaty of Peace between the French Republic and the Emperor and the Empire
short: Treaty of Lunéville
also: Peace of Lunéville; Treaty of Luneville; Frieden von Lunéville; Traité de Lunéville
parties: #france; #holy-roman-empire
signed: 1801-02-09 Lunéville
signatories: Joseph Bonaparte; Ludwig von Cobenzl
languages: French
articles: 19
series: Consolidated Treaty Series 55, 475
source: Consolidated Treaty Series 55
note: Renewed Campo Formio and gave France the left bank of the Rhine for the whole Empire.
```

```treaty {#aranjuez-1801}
title: Treaty of Aranjuez between France and Spain
short: Treaty of Aranjuez (1801)
also: Convention of Aranjuez (1801); Treaty of Aranjuez; Tratado de Aranjuez (1801)
parties: #france; #spain
signed: 1801-03-21 Aranjuez
signatories: Lucien Bonaparte; Manuel Godoy
source: Consolidated Treaty Series 55
note: Confirmed Louisiana for France and the Kingdom of Etruria for the house of Parma.
```

```treaty {#florence-1801}
title: Treaty of Peace between the French Republic and the King of the Two Sicilies
short: Treaty of Florence
also: Treaty of Florence (1801); Peace of Florence; Trattato di Firenze (1801)
parties: #france; Kingdom of Naples
signed: 1801-03-28 Florence
source: Consolidated Treaty Series 56
note: Naples closed its ports to Britain and ceded Elba.
```

```treaty {#badajoz-1801}
title: Treaty of Peace of Badajoz
short: Treaty of Badajoz (1801)
also: Peace of Badajoz; Treaty of Badajoz; Tratado de Badajoz (1801)
parties: #portugal; #spain; #france
signed: 1801-06-06 Badajoz
signatories: Manuel Godoy; Luís Pinto de Sousa Coutinho; Lucien Bonaparte
source: Consolidated Treaty Series 56
note: Ended the War of the Oranges; Portugal lost Olivenza.
```

```treaty {#concordat-1801}
title: Convention between the French Government and His Holiness Pius VII
short: Concordat of 1801
also: Concordat de 1801; Napoleonic Concordat
kind: concordat
parties: #france; Holy See
signed: 1801-07-15 Paris
signed: 1801-07-16 Paris, by the hour of signing
in-force: 1802-04-18
signatories: Joseph Bonaparte; Ercole Consalvi
articles: 17
source: Consolidated Treaty Series 56
note: The faith of the majority of the French again had public worship, under bishops named by the First Consul.
```

```treaty {#amiens-1802}
title: Definitive Treaty of Peace between the French Republic, Spain, the Batavian Republic and Great Britain
short: Treaty of Amiens
also: Peace of Amiens; Treaty of Amiens (1802); Traité d'Amiens; Paix d'Amiens; Paz de Amiens; Frieden von Amiens
parties: #united-kingdom; #france; #spain; Batavian Republic
signed: 1802-03-27 Amiens
signed: 1802-03-25 Amiens, the day of agreement
in-force: 1802-04-18
signatories: Lord Cornwallis; Joseph Bonaparte; José Nicolás de Azara; Rutger Jan Schimmelpenninck
languages: English; French
articles: 22
series: Consolidated Treaty Series 56, 289
source: Consolidated Treaty Series 56
note: Britain kept Trinidad and Ceylon and promised to leave Malta; war began again in May 1803. The preliminaries are of 1 October 1801.
```

```treaty {#paris-1802-ottoman}
title: Treaty of Peace between the French Republic and the Ottoman Empire
short: Treaty of Paris (1802)
also: Treaty of Paris; Franco-Ottoman Peace (1802)
parties: #france; #ottoman-empire
signed: 1802-06-25 Paris
source: Consolidated Treaty Series 56
note: Restored the old friendship after the loss of Egypt.
```

## The Empire

```treaty {#saint-petersburg-1805}
title: Treaty of Alliance between Great Britain and Russia
short: Treaty of Saint Petersburg (1805)
also: Treaty of Saint Petersburg; Anglo-Russian Alliance (1805); Treaty of St Petersburg (1805); Петербургский союзный договор (1805)
kind: alliance
parties: #united-kingdom; #russian-empire
acceded: 1805-08-09 Austria
signed: 1805-04-11 = julian:1805-03-30 Saint Petersburg
source: Consolidated Treaty Series 58; Martens, Recueil des traités et conventions conclus par la Russie
note: The foundation of the Third Coalition.
```

```treaty {#schonbrunn-1805}
title: Treaty of Schönbrunn between France and Prussia
short: Treaty of Schönbrunn (1805)
also: Treaty of Schönbrunn; Vertrag von Schönbrunn (1805)
parties: #france; #prussia
signed: 1805-12-15 Vienna, Schönbrunn
signatories: Christian von Haugwitz; Géraud Duroc
source: Consolidated Treaty Series 58
note: Prussia would take Hanover and give up Ansbach, Cleves and Neuchâtel.
```

```treaty {#pressburg-1805}
title: Treaty of Peace between France and Austria
short: Peace of Pressburg
also: Treaty of Pressburg; Treaty of Pressburg (1805); Friede von Preßburg; Paix de Presbourg; Bratislavský mier; Treaty of Bratislava
parties: #france; #austrian-empire
signed: 1805-12-26 Pressburg
in-force: 1806-01-01
signatories: Charles Maurice de Talleyrand; Johann I Joseph of Liechtenstein; Ignác Gyulay
articles: 24
series: Consolidated Treaty Series 58, 331
source: Consolidated Treaty Series 58
note: Austria lost Venetia, Tyrol and its Swabian lands; Bavaria and Württemberg became kingdoms.
```

```treaty {#confederation-rhine-1806}
title: Act of the Confederation of the Rhine
short: Rhine Confederation Act
also: Treaty of the Confederation of the Rhine; Treaty of Paris (1806); Rheinbundakte; Acte de la Confédération du Rhin
parties: #france; Bavaria; Württemberg; Baden; Berg; Hesse-Darmstadt; Archchancellor of the Empire (Dalberg); Nassau-Usingen; Nassau-Weilburg
signed: 1806-07-12 Paris
in-force: 1806-07-25
articles: 40
source: Consolidated Treaty Series 59
note: Sixteen princes left the Empire under Napoleon's protection; Francis II laid down its crown on 6 August. The list names only some.
```

```treaty {#poznan-1806}
title: Treaty of Peace between France and Saxony
short: Peace of Posen
also: Treaty of Posen; Treaty of Poznań; Frieden von Posen
parties: #france; Saxony
signed: 1806-12-11 Posen
signatories: Géraud Duroc; Carl von Bose
source: Consolidated Treaty Series 59
note: Saxony became a kingdom and joined the Confederation of the Rhine.
```

```treaty {#finckenstein-1807}
title: Treaty of Alliance between France and Persia
short: Treaty of Finckenstein
also: Treaty of Finkenstein; Traité de Finckenstein; عهدنامه فین‌کنشتاین
kind: alliance
parties: #france; Persia
signed: 1807-05-04 Finckenstein
signatories: Hugues-Bernard Maret; Mirza Mohammed Reza Qazvini
source: Consolidated Treaty Series 59
note: An alliance against Russia and Britain, overtaken by Tilsit.
```

```treaty {#tilsit-1807}
title: Treaties of Peace of Tilsit
short: Treaties of Tilsit
also: Treaty of Tilsit; Peace of Tilsit; Traités de Tilsit; Frieden von Tilsit; Тильзитский мир; Тильзитский мирный договор
kind: peace settlement
parties: #france; #russian-empire; #prussia
signed: 1807-07-07 = julian:1807-06-25 Tilsit, France and Russia
signed: 1807-07-09 Tilsit, France and Prussia
in-force: 1807-07-09
signatories: Charles Maurice de Talleyrand; Alexander Kurakin; Dmitry Lobanov-Rostovsky; Friedrich Adolf von Kalckreuth; August Friedrich Ferdinand von der Goltz
articles: 29
series: Consolidated Treaty Series 59, 231 and 255
source: Consolidated Treaty Series 59
note: Russia became Napoleon's ally and joined the blockade; Prussia lost half of its lands, and the Duchy of Warsaw was made.
```

```treaty {#fontainebleau-1807}
title: Secret Treaty of Fontainebleau between France and Spain
short: Treaty of Fontainebleau (1807)
also: Treaty of Fontainebleau; Tratado de Fontainebleau (1807); Traité de Fontainebleau (1807)
kind: secret treaty
parties: #france; #spain
signed: 1807-10-27 Fontainebleau
signatories: Géraud Duroc; Eugenio Izquierdo
source: Consolidated Treaty Series 59
note: Divided Portugal in three and let French troops cross Spain.
```

```treaty {#sintra-1808}
title: Convention for the Evacuation of Portugal by the French Army
short: Convention of Cintra
also: Convention of Sintra; Convenção de Sintra; Convention de Cintra
kind: convention
parties: #united-kingdom; #france
signed: 1808-08-30 Lisbon
signatories: George Murray; François Étienne Kellermann
articles: 22
source: Consolidated Treaty Series 60
note: Junot's army was shipped home in British vessels, to outcry in Britain.
```

```treaty {#erfurt-1808}
title: Convention of Alliance of Erfurt
short: Treaty of Erfurt
also: Erfurt Convention; Convention of Erfurt; Congress of Erfurt Treaty; Эрфуртская союзная конвенция
kind: convention
parties: #france; #russian-empire
signed: 1808-10-12 = julian:1808-09-30 Erfurt
signatories: Jean-Baptiste de Nompère de Champagny; Nikolay Rumyantsev
source: Consolidated Treaty Series 60
note: Renewed the alliance of Tilsit and left Finland and the Danubian principalities to Russia.
```

```treaty {#dardanelles-1809}
title: Treaty of Peace, Commerce and Secret Alliance between Great Britain and the Ottoman Empire
short: Treaty of the Dardanelles
also: Dardanelles Treaty; Treaty of Çanak; Treaty of Chanak; Çanakkale Antlaşması; Kale-i Sultaniye Antlaşması
parties: #united-kingdom; #ottoman-empire
signed: 1809-01-05 Çanakkale
in-force: 1809-07-27
signatories: Robert Adair; Vahid Efendi
articles: 12
source: Consolidated Treaty Series 60; Hurewitz, The Middle East and North Africa in World Politics, vol. 1
note: No warship of any power should pass the Straits in time of peace.
```

```treaty {#fredrikshamn-1809}
title: Treaty of Peace between Sweden and Russia
short: Treaty of Fredrikshamn
also: Treaty of Hamina; Peace of Fredrikshamn; Фридрихсгамский мирный договор; Freden i Fredrikshamn; Haminan rauha
parties: Sweden; #russian-empire
signed: 1809-09-17 = julian:1809-09-05 Fredrikshamn
in-force: 1809-10-13 = julian:1809-10-01
signatories: Nikolay Rumyantsev; David Alopaeus; Curt von Stedingk; Anders Fredrik Skjöldebrand
articles: 21
series: Consolidated Treaty Series 60, 457
source: Consolidated Treaty Series 60; Polnoe sobranie zakonov Rossiiskoi imperii, no. 23883
note: Sweden ceded Finland and the Åland Islands.
```

```treaty {#schonbrunn-1809}
title: Treaty of Peace between France and Austria
short: Treaty of Schönbrunn
also: Treaty of Schönbrunn (1809); Peace of Schönbrunn; Treaty of Vienna (1809); Friede von Schönbrunn; Traité de Schönbrunn
parties: #france; #austrian-empire
signed: 1809-10-14 Vienna, Schönbrunn
in-force: 1809-10-20
signatories: Jean-Baptiste de Nompère de Champagny; Johann I Joseph of Liechtenstein
articles: 17
series: Consolidated Treaty Series 60, 481
source: Consolidated Treaty Series 60
note: Austria lost Salzburg, western Galicia and the Adriatic coast and joined the blockade.
```

```treaty {#jonkoping-1809}
title: Treaty of Peace between Denmark and Sweden
short: Treaty of Jönköping
also: Treaty of Jonkoping; Peace of Jönköping; Freden i Jönköping
parties: Denmark-Norway; Sweden
signed: 1809-12-10 Jönköping
source: Consolidated Treaty Series 60
note: Ended their war without change of territory.
```

```treaty {#bucharest-1812}
title: Treaty of Peace between Russia and the Ottoman Empire
short: Treaty of Bucharest (1812)
also: Treaty of Bucharest; Peace of Bucharest (1812); Бухарестский мирный договор (1812); Bükreş Antlaşması (1812); Pacea de la București (1812)
parties: #russian-empire; #ottoman-empire
signed: 1812-05-28 = julian:1812-05-16 Bucharest
signed: 1812-05-18 Bucharest, in some works
in-force: 1812-07-14 = julian:1812-07-02
signatories: Mikhail Kutuzov; Andrei Italinsky; Galib Efendi
articles: 16
series: Consolidated Treaty Series 62, 25
source: Consolidated Treaty Series 62; Polnoe sobranie zakonov Rossiiskoi imperii, no. 25110
note: Russia took Bessarabia and was free to face Napoleon. The text is dated 16 May (O.S.).
```

```treaty {#orebro-1812}
title: Treaties of Peace of Örebro
short: Treaty of Örebro
also: Treaty of Orebro; Treaties of Örebro; Эребруский мирный договор; Freden i Örebro
kind: peace settlement
parties: #united-kingdom; Sweden; #russian-empire
signed: 1812-07-18 = julian:1812-07-06 Örebro
source: Consolidated Treaty Series 62
note: Britain made peace with Sweden and with Russia on the same day.
```

```treaty {#tauroggen-1812}
title: Convention of Tauroggen
short: Convention of Tauroggen
also: Tauroggen Convention; Konvention von Tauroggen; Таурогенская конвенция
kind: convention
parties: Prussian auxiliary corps; #russian-empire
signed: 1812-12-30 = julian:1812-12-18 Tauroggen
signatories: Ludwig Yorck; Hans Karl von Diebitsch
source: Consolidated Treaty Series 62
note: Yorck made his corps neutral without the king's leave; Prussia's war of liberation followed.
```

```treaty {#kalisz-1813}
title: Treaty of Alliance between Russia and Prussia
short: Treaty of Kalisz
also: Treaty of Kalisch; Convention of Kalisch; Vertrag von Kalisch; Калишский союзный договор
kind: alliance
parties: #russian-empire; #prussia
signed: 1813-02-28 = julian:1813-02-16 Kalisz
signed: 1813-02-27 = julian:1813-02-15 Breslau, the Prussian signature
signatories: Mikhail Kutuzov; Karl August von Hardenberg; Gerhard von Scharnhorst
source: Consolidated Treaty Series 62
note: The alliance against Napoleon that began the campaign of 1813.
```

```treaty {#reichenbach-1813}
title: Treaties of Reichenbach
short: Treaty of Reichenbach (1813)
also: Treaties of Reichenbach (1813); Convention of Reichenbach (1813); Konvention von Reichenbach (1813)
kind: convention
parties: #united-kingdom; #prussia; #russian-empire; #austrian-empire
signed: 1813-06-14 Reichenbach, Great Britain and Prussia
signed: 1813-06-15 Reichenbach, Great Britain and Russia
signed: 1813-06-27 Reichenbach, Austria, Prussia and Russia
source: Consolidated Treaty Series 62
note: British subsidies, and Austria's promise to fight if Napoleon refused the terms.
```

```treaty {#plaswitz-1813}
title: Armistice of Pläswitz
short: Armistice of Pläswitz
also: Truce of Pläswitz; Armistice of Poischwitz; Waffenstillstand von Pläswitz
kind: armistice
parties: #france; #prussia; #russian-empire
signed: 1813-06-04 Pläswitz
until: 1813-08-10
source: Consolidated Treaty Series 62
note: A pause until August that served the Allies best.
```

```treaty {#teplitz-1813}
title: Treaties of Teplitz
short: Treaty of Teplitz
also: Treaties of Töplitz; Treaty of Töplitz; Teplitz Treaty of Alliance; Teplitzer Allianz
kind: alliance
parties: #austrian-empire; #prussia; #russian-empire
signed: 1813-09-09 = julian:1813-08-28 Teplitz
source: Consolidated Treaty Series 62
note: The three eastern powers joined for war; Britain and Austria signed on 3 October.
```

```treaty {#ried-1813}
title: Treaty between Austria and Bavaria
short: Treaty of Ried
also: Vertrag von Ried
parties: #austrian-empire; Bavaria
signed: 1813-10-08 Ried
signatories: Heinrich von Reuß-Plauen; Karl Philipp von Wrede
source: Consolidated Treaty Series 62
note: Bavaria left Napoleon a week before Leipzig and kept its sovereignty.
```

```treaty {#valencay-1813}
title: Treaty of Valençay
short: Treaty of Valençay
also: Treaty of Valencay; Tratado de Valençay; Traité de Valençay
parties: #france; #spain
not-ratified: #spain
signed: 1813-12-11 Valençay
signatories: Antoine de Laforêt; Duke of San Carlos
source: Consolidated Treaty Series 62
note: Napoleon gave the crown back to Ferdinand VII; the regency and Cortes refused it.
```

```treaty {#kiel-1814}
title: Treaties of Peace of Kiel
short: Treaty of Kiel
also: Peace of Kiel; Treaty of Kiel (1814); Kieltraktaten; Freden i Kiel; Kielerfreden
kind: peace settlement
parties: Sweden; #united-kingdom; Denmark-Norway
signed: 1814-01-14 Kiel
signed: 1814-01-15 Kiel, after midnight
signatories: Edmund Bourke; Gustaf af Wetterstedt; Edward Thornton
languages: French
articles: 28
source: Consolidated Treaty Series 63
note: Denmark ceded Norway to the king of Sweden and Heligoland to Britain.
```

```treaty {#chaumont-1814}
title: Treaty of Union, Concert and Subsidy of Chaumont
short: Treaty of Chaumont
also: Treaty of Chaumont (1814); Pact of Chaumont; Vertrag von Chaumont; Шомонский трактат
kind: alliance
parties: #austrian-empire; #united-kingdom; #prussia; #russian-empire
signed: 1814-03-09 Chaumont
signed: 1814-03-01 Chaumont, the date of the text
signatories: Lord Castlereagh; Klemens von Metternich; Karl August von Hardenberg; Karl Nesselrode
articles: 17
series: Consolidated Treaty Series 63, 83
source: Consolidated Treaty Series 63
note: No separate peace, 150,000 men each, and an alliance for twenty years; dated 1 March and signed on the 9th.
```

```treaty {#fontainebleau-1814}
title: Treaty of Fontainebleau between Austria, Prussia, Russia and Napoleon
short: Treaty of Fontainebleau (1814)
also: Treaty of Fontainebleau; Abdication Treaty of Fontainebleau; Traité de Fontainebleau (1814)
parties: #austrian-empire; #prussia; #russian-empire; Napoleon
acceded: 1814-04-27 #united-kingdom
signed: 1814-04-11 Paris
signed: 1814-04-13 Fontainebleau, Napoleon's ratification
signatories: Klemens von Metternich; Karl August von Hardenberg; Karl Nesselrode; Armand de Caulaincourt; Michel Ney; Étienne Macdonald
articles: 21
source: Consolidated Treaty Series 63; UKTO
note: Napoleon kept his title and received Elba. Britain acceded to the parts on Elba and Parma only.
```

```treaty {#paris-1814}
title: Treaty of Peace between France and the Allied Powers
short: Treaty of Paris (1814)
also: Treaty of Paris; First Peace of Paris; Peace of Paris (1814); First Treaty of Paris; Traité de Paris (1814); Erster Pariser Frieden; Парижский мир (1814)
parties: #france; #austrian-empire; #united-kingdom; #prussia; #russian-empire; Sweden; #portugal; #spain
acceded: 1814-07-20 #spain
signed: 1814-05-30 Paris
signatories: Charles Maurice de Talleyrand; Klemens von Metternich; Lord Castlereagh; Karl August von Hardenberg; Karl Nesselrode
languages: French
articles: 33
series: BFSP 1, 151
series: Consolidated Treaty Series 63, 171
ends: #napoleonic-wars
source: Consolidated Treaty Series 63, 171; BFSP 1
note: The frontiers of January 1792, with some additions, and a congress at Vienna. Spain signed on 20 July.
```

```treaty {#moss-1814}
title: Convention of Moss
short: Convention of Moss
also: Mossekonvensjonen; Mosskonventionen
kind: armistice
parties: Sweden; Norway
signed: 1814-08-14 Moss
signatories: Magnus Björnstjerna; Niels Aall; Jonas Collett
source: Consolidated Treaty Series 63
note: Norway entered the union with Sweden and kept its constitution.
```

```treaty {#secret-alliance-1815}
title: Secret Treaty of Defensive Alliance between Austria, Great Britain and France
short: Secret Treaty of Vienna (1815)
also: Secret Triple Alliance of 3 January 1815; Secret Treaty of 3 January 1815
kind: secret treaty
parties: #austrian-empire; #united-kingdom; #france
signed: 1815-01-03 Vienna
signatories: Klemens von Metternich; Lord Castlereagh; Charles Maurice de Talleyrand
source: Consolidated Treaty Series 64; BFSP 2
note: Against Russia's and Prussia's demands on Poland and Saxony.
```

```treaty {#vienna-alliance-1815}
title: Treaty of Alliance between Austria, Great Britain, Prussia and Russia against Bonaparte
short: Treaty of Vienna (25 March 1815)
also: Treaty of Alliance against Bonaparte; Seventh Coalition Treaty
kind: alliance
parties: #austrian-empire; #united-kingdom; #prussia; #russian-empire
signed: 1815-03-25 Vienna
series: BFSP 2, 443
source: BFSP 2, 443; UKTO
note: Renewed Chaumont on Napoleon's return from Elba.
```

```treaty {#saint-cloud-1815}
title: Convention of Saint-Cloud
short: Convention of St. Cloud
also: Convention of Saint-Cloud; Military Convention of Paris (1815); Convention de Saint-Cloud
kind: convention
parties: #france; #united-kingdom; #prussia
signed: 1815-07-03 Saint-Cloud
source: BFSP 3
note: The French army left Paris after Waterloo.
```

```treaty {#holy-alliance-1815}
title: Treaty of the Holy Alliance
short: Holy Alliance
also: Holy Alliance Treaty; Heilige Allianz; Sainte-Alliance; Священный союз
parties: #austrian-empire; #prussia; #russian-empire
signed: 1815-09-26 = julian:1815-09-14 Paris
signatories: Francis I of Austria; Frederick William III; Alexander I
articles: 3
series: BFSP 3, 211
source: BFSP 3, 211; Consolidated Treaty Series 65
note: The three monarchs would treat each other by Christian principles; most rulers of Europe acceded, Britain's did not.
```

```treaty {#paris-1815}
title: Definitive Treaty between Great Britain, Austria, Prussia and Russia, and France
short: Treaty of Paris (1815)
also: Treaty of Paris; Second Peace of Paris; Second Treaty of Paris; Peace of Paris (1815); Traité de Paris (1815); Zweiter Pariser Frieden; Парижский мир (1815)
parties: #france; #austrian-empire; #united-kingdom; #prussia; #russian-empire
signed: 1815-11-20 Paris
signatories: Duke of Richelieu; Lord Castlereagh; Duke of Wellington; Klemens von Metternich; Karl August von Hardenberg; Andrey Razumovsky
languages: French
articles: 12
series: BFSP 3, 280
ends: #napoleonic-wars
source: BFSP 3, 280; Consolidated Treaty Series 65, 251
note: The frontiers of 1790, seven hundred million francs and an army of occupation. On the same day Swiss neutrality was recognised.
```

```treaty {#quadruple-alliance-1815}
title: Treaty of Alliance and Friendship between Great Britain, Austria, Prussia and Russia
short: Quadruple Alliance
also: Quadruple Alliance (1815); Quadruple Alliance of 1815; Четверной союз; Quadrupelallianz
kind: alliance
parties: #austrian-empire; #united-kingdom; #prussia; #russian-empire
signed: 1815-11-20 Paris
articles: 7
series: BFSP 3, 273
source: BFSP 3, 273; Consolidated Treaty Series 65
note: Renewed Chaumont and agreed on meetings of the powers: the beginning of the congress system.
```
␜treaties/russia-japan.md
# Russia and Japan

Agreements between the Russian Empire, the Soviet Union and the Russian Federation on one side and Japan on the other, from the first frontier of 1855 to the declarations of the 1990s.

## The Russian Empire and the Tokugawa shogunate

```treaty {#shimoda-1855}
title: Treaty of Commerce, Navigation and Delimitation between Japan and Russia
short: Treaty of Shimoda
also: Treaty of Shimoda (1855); Shimoda Treaty; Russo-Japanese Treaty of Amity; Japanese–Russian Treaty of Friendship; 日露和親条約; 日露通好条約; 下田条約; Симодский трактат
parties: #japan; #russian-empire
signed: 1855-02-07 = julian:1855-01-26 = 安政1年12月21日 Shimoda
in-force: 1856-12-07 = julian:1856-11-25
signatories: Yevfimiy Putyatin; Tsutsui Masanori; Kawaji Toshiakira
languages: Japanese; Russian; Dutch; Chinese
articles: 9
source: Dai Nihon Gaikō Bunsho; Yuzefovich, Dogovory Rossii s Vostokom
note: Opened Shimoda, Hakodate and Nagasaki to Russian ships, drew the frontier in the Kurils between Iturup and Urup, and left Sakhalin undivided. Ratifications were exchanged at Shimoda on 7 December 1856.
```

```treaty {#nagasaki-russia-1857}
title: Supplementary Treaty between Japan and Russia
short: Russo-Japanese Supplementary Treaty (1857)
also: 日露追加条約
parties: #japan; #russian-empire
signed: 1857-10-24 = julian:1857-10-12 Nagasaki
source: Dai Nihon Komonjo: Bakumatsu gaikoku kankei monjo
note: Regulated trade at Nagasaki and Hakodate until the commercial treaty of the next year.
status: unverified
```

```treaty {#edo-russia-1858}
title: Treaty of Friendship and Commerce between Japan and Russia
short: Russo-Japanese Treaty of Amity and Commerce
also: Treaty of Edo (1858, Russia); Russo-Japanese Treaty of Friendship and Commerce; 日露修好通商条約
parties: #japan; #russian-empire
signed: 1858-08-19 = julian:1858-08-07 = 安政5年7月11日 Edo
in-force: 1859-07-01
signatories: Yevfimiy Putyatin
source: Dai Nihon Komonjo: Bakumatsu gaikoku kankei monjo; Yuzefovich, Dogovory Rossii s Vostokom
note: One of the five Ansei treaties; it gave Russia trade at the treaty ports, consular jurisdiction and a conventional tariff.
```

```treaty {#sakhalin-regulations-1867}
title: Provisional Regulations concerning the Island of Sakhalin
short: Sakhalin Provisional Regulations
also: Provisional Regulations relative to the Island of Sakhalin; 日露間樺太島仮規則; Временное соглашение о Сахалине
kind: agreement
parties: #japan; #russian-empire
signed: 1867-03-30 = julian:1867-03-18 = 慶応3年2月25日 Saint Petersburg
superseded-by: #saint-petersburg-1875
source: Dai Nihon Gaikō Bunsho; Yuzefovich, Dogovory Rossii s Vostokom
note: Left Sakhalin in common possession and let the subjects of both countries settle anywhere on it.
```

## The Russian Empire and the Empire of Japan

```treaty {#saint-petersburg-1875}
title: Treaty for the Exchange of Sakhalin for the Kuril Islands
short: Treaty of Saint Petersburg (1875)
also: Treaty of Saint Petersburg; Treaty of St. Petersburg (1875); Treaty of St Petersburg; 樺太千島交換条約; Петербургский договор; Санкт-Петербургский договор 1875 года
parties: #japan; #russian-empire
signed: 1875-05-07 = julian:1875-04-25 Saint Petersburg
in-force: 1875-08-22 = julian:1875-08-10
signatories: Enomoto Takeaki; Alexander Gorchakov
languages: French
articles: 8
supersedes: #sakhalin-regulations-1867
source: Dai Nihon Gaikō Bunsho; Yuzefovich, Dogovory Rossii s Vostokom
note: Japan gave up its rights in Sakhalin and received the Kuril chain from Urup to Shumshu; ratifications were exchanged in Tokyo on 22 August 1875, when a supplementary article was signed.
```

```treaty {#russia-japan-commerce-1895}
title: Treaty of Commerce and Navigation between Japan and Russia
short: Russo-Japanese Treaty of Commerce and Navigation (1895)
also: 日露通商航海条約
parties: #japan; #russian-empire
signed: 1895-06-08 = julian:1895-05-27 Saint Petersburg
in-force: 1899-07-17
supersedes: #edo-russia-1858
source: Dai Nihon Gaikō Bunsho
note: Ended Russian consular jurisdiction in Japan, as the British treaty of the year before had done.
```

```treaty {#komura-weber-1896}
title: Memorandum between the Representatives of Japan and Russia in Korea
short: Komura–Weber Memorandum
also: Komura–Waeber Memorandum; Waeber–Komura Memorandum; Seoul Memorandum (1896); 小村・ウェーバー協定; Сеульский меморандум
kind: memorandum
parties: #japan; #russian-empire
signed: 1896-05-14 = julian:1896-05-02 Seoul
signatories: Komura Jutarō; Karl Ivanovich Weber
source: Dai Nihon Gaikō Bunsho; Sbornik dogovorov i diplomaticheskikh dokumentov po delam Dal'nego Vostoka
note: The two envoys settled how many guards each power kept in Korea while the king lived in the Russian legation.
```

```treaty {#yamagata-lobanov-1896}
title: Protocol between Japan and Russia on the Question of Korea
short: Yamagata–Lobanov Agreement
also: Lobanov–Yamagata Protocol; Moscow Protocol (1896); Yamagata–Lobanov Protocol; 山縣・ロバノフ協定; Московский протокол 1896 года
kind: protocol
parties: #japan; #russian-empire
signed: 1896-06-09 = julian:1896-05-28 Moscow
signatories: Yamagata Aritomo; Aleksey Lobanov-Rostovsky
source: Dai Nihon Gaikō Bunsho; Sbornik dogovorov i diplomaticheskikh dokumentov po delam Dal'nego Vostoka
note: A sort of joint guardianship over Korea, with secret articles on sending troops. Signed during the coronation of Nicholas II; some works give Saint Petersburg as the place.
```

```treaty {#nishi-rosen-1898}
title: Protocol between Japan and Russia respecting Korea
short: Nishi–Rosen Agreement
also: Nishi–Rosen Protocol; Rosen–Nishi Protocol; Tokyo Protocol (1898); 西・ローゼン協定; Токийский протокол 1898 года
kind: protocol
parties: #japan; #russian-empire
signed: 1898-04-25 = julian:1898-04-13 Tokyo
signatories: Nishi Tokujirō; Roman Rosen
articles: 3
source: Dai Nihon Gaikō Bunsho; Sbornik dogovorov i diplomaticheskikh dokumentov po delam Dal'nego Vostoka
note: Both recognised the independence of Korea, and Russia promised not to hinder Japanese commerce and industry there.
```

```treaty {#portsmouth-1905}
title: Treaty of Peace between Japan and Russia
short: Treaty of Portsmouth
also: Portsmouth Treaty; Portsmouth Peace Treaty; Peace of Portsmouth; Treaty of Portsmouth (1905); ポーツマス条約; 日露講和条約; Портсмутский мирный договор; Портсмутский мир
parties: #japan; #russian-empire
signed: 1905-09-05 = julian:1905-08-23 Portsmouth, New Hampshire
ratified: 1905-10-14 #japan
ratified: 1905-10-14 = julian:1905-10-01 #russian-empire
in-force: 1905-10-16
in-force: 1905-11-25
signatories: Komura Jutarō; Takahira Kogorō; Sergei Witte; Roman Rosen
languages: English; French
articles: 15
ends: #russo-japanese-war
source: FRUS 1905, docs. 914–915; Dai Nihon Gaikō Bunsho
note: Russia recognised Japan's paramount interest in Korea and ceded its lease in Liaodong, the southern branch of the railway and Sakhalin south of the fiftieth parallel. By article 14 it took effect when both ratifications had been announced (mid-October 1905); the instruments were exchanged in Washington on 25 November.
// The Japanese text bears 5 September, the Russian ratification 23 August (O.S.): one day.
```

```treaty {#russia-japan-fisheries-1907}
title: Fisheries Convention between Japan and Russia
short: Russo-Japanese Fisheries Convention (1907)
also: 日露漁業協約; Рыболовная конвенция 1907 года
kind: convention
parties: #japan; #russian-empire
signed: 1907-07-28 = julian:1907-07-15 Saint Petersburg
superseded-by: #soviet-japanese-fisheries-1928
source: Nihon Gaikō Bunsho
note: Carried out article 11 of the Treaty of Portsmouth: Japanese subjects might fish along the Russian coasts of the Japan, Okhotsk and Bering seas.
```

```treaty {#russia-japan-1907}
title: Political Convention between Japan and Russia
short: Russo-Japanese Agreement of 1907
also: First Russo-Japanese Agreement; Motono–Izvolsky Agreement; 第一次日露協約; Русско-японское соглашение 1907 года
kind: convention
parties: #japan; #russian-empire
signed: 1907-07-30 = julian:1907-07-17 Saint Petersburg
signatories: Motono Ichirō; Alexander Izvolsky
source: Nihon Gaikō Bunsho; Price, The Russo-Japanese Treaties of 1907–1916
note: The open part respected the treaties in force; the secret part divided Manchuria into a Russian north and a Japanese south.
```

```treaty {#russia-japan-1910}
title: Convention between Japan and Russia respecting Manchuria
short: Russo-Japanese Agreement of 1910
also: Second Russo-Japanese Agreement; 第二次日露協約; Русско-японское соглашение 1910 года
kind: convention
parties: #japan; #russian-empire
signed: 1910-07-04 = julian:1910-06-21 Saint Petersburg
signatories: Motono Ichirō; Alexander Izvolsky
source: Nihon Gaikō Bunsho; Price, The Russo-Japanese Treaties of 1907–1916
note: Answered the American plan to neutralise the Manchurian railways: both powers would keep the status quo there and consult if it was threatened.
```

```treaty {#russia-japan-1912}
title: Secret Convention between Japan and Russia on Manchuria and Inner Mongolia
short: Russo-Japanese Agreement of 1912
also: Third Russo-Japanese Agreement; 第三次日露協約; Русско-японское соглашение 1912 года
kind: convention
parties: #japan; #russian-empire
signed: 1912-07-08 = julian:1912-06-25 Saint Petersburg
signatories: Motono Ichirō; Sergey Sazonov
source: Nihon Gaikō Bunsho; Price, The Russo-Japanese Treaties of 1907–1916
note: Extended the dividing line to Inner Mongolia, along the meridian of Peking.
```

```treaty {#russia-japan-1916}
title: Convention between Japan and Russia on Co-operation in the Far East
short: Russo-Japanese Alliance of 1916
also: Fourth Russo-Japanese Agreement; Russo-Japanese Treaty of Alliance; 第四次日露協約; Русско-японский договор 1916 года
kind: convention
parties: #japan; #russian-empire
signed: 1916-07-03 = julian:1916-06-20 Petrograd
signatories: Motono Ichirō; Sergey Sazonov
source: Nihon Gaikō Bunsho; Price, The Russo-Japanese Treaties of 1907–1916
note: A secret alliance against any third power hostile to either that should win a hold over China; the Bolsheviks published it in December 1917.
```

## The Soviet Union and the Empire of Japan

```treaty {#gongota-1920}
title: Agreement between the Far Eastern Republic and the Japanese Expeditionary Forces in Siberia
short: Gongota Agreement
also: Gongota Agreement of 1920; Гонготское соглашение; ゴンゴタ協定
kind: armistice
parties: #japan; Far Eastern Republic
signed: 1920-07-15 Gongota
source: Dokumenty vneshnei politiki SSSR, vol. 3
note: Stopped the fighting in Transbaikalia and led to the withdrawal of Japanese troops from it.
```

```treaty {#peking-1925}
title: Convention embodying Basic Rules of the Relations between Japan and the Union of Soviet Socialist Republics
short: Soviet–Japanese Basic Convention
also: Peking Convention (1925); Beijing Convention (1925); Convention of Peking (1925); Soviet–Japanese Basic Convention of 1925; 日ソ基本条約; Пекинский договор 1925 года; Пекинская конвенция
kind: convention
parties: #japan; #ussr
signed: 1925-01-20 Peking
in-force: 1925-02-26
in-force: 1925-02-25
signatories: Yoshizawa Kenkichi; Lev Karakhan
languages: English
articles: 7
series: LNTS 34, 31 (no. 866)
source: League of Nations Treaty Series 34; Dokumenty vneshnei politiki SSSR, vol. 8
note: Established diplomatic relations, kept the Treaty of Portsmouth in force and arranged the evacuation of Northern Sakhalin; the Soviet side declared that it shared no political responsibility for Portsmouth. Effective with the ratifications at the end of February 1925; both 25 and 26 February are found.
```

```treaty {#soviet-japanese-fisheries-1928}
title: Fishery Convention between Japan and the Union of Soviet Socialist Republics
short: Soviet–Japanese Fishery Convention (1928)
also: 日ソ漁業条約; Советско-японская рыболовная конвенция 1928 года
kind: convention
parties: #japan; #ussr
signed: 1928-01-23 Moscow
in-force: 1928-05-27
supersedes: #russia-japan-fisheries-1907
source: League of Nations Treaty Series 80; Dokumenty vneshnei politiki SSSR, vol. 11
note: Renewed Japanese fishing rights on the Soviet Pacific coast; it was prolonged year by year from 1936 until 1944.
```

```treaty {#chinese-eastern-railway-1935}
title: Agreement for the Cession to Manchukuo of the Rights of the USSR concerning the North Manchuria Railway
short: North Manchuria Railway Agreement
also: Sale of the Chinese Eastern Railway; Chinese Eastern Railway Agreement (1935); 北満鉄道譲渡協定; Соглашение о продаже КВЖД
kind: agreement
parties: #ussr; #manchukuo; #japan
signed: 1935-03-23 Tokyo
signatories: Konstantin Yurenev; Hirota Kōki; Ding Shiyuan
source: Dokumenty vneshnei politiki SSSR, vol. 18; Nihon Gaikō Bunsho
note: The Soviet Union sold the former Chinese Eastern Railway for 140 million yen and compensation for its staff; Japan guaranteed the payment, and China protested.
```

```treaty {#anti-comintern-1936}
title: Agreement against the Communist International
short: Anti-Comintern Pact
also: German–Japanese Agreement against the Communist International; Antikominternpakt; 日独防共協定; 防共協定; Антикоминтерновский пакт; Patto anticomintern
parties: #nazi-germany; #japan
signed: 1936-11-25 Berlin
in-force: 1936-11-25
acceded: 1937-11-06 #italy
acceded: 1939-02-24 Hungary
acceded: 1939-02-24 #manchukuo
acceded: 1939-03-27 #spain
signatories: Joachim von Ribbentrop; Mushanokōji Kintomo
articles: 3
source: Documents on German Foreign Policy, series D, vol. 1; Nihon Gaikō Bunsho
note: Promised an exchange of information on the Comintern; a secret supplement forbade help to the Soviet Union if it attacked the other. It was extended for five years on 25 November 1941, when further states joined.
```

```treaty {#nomonhan-1939}
title: Agreement on the Cessation of Hostilities in the Area of the Khalkhin Gol
short: Nomonhan ceasefire
also: Molotov–Tōgō Agreement; Khalkhin Gol ceasefire; Khalkhin Gol armistice; ノモンハン停戦協定
kind: armistice
parties: #ussr; #japan; #mongolia; #manchukuo
signed: 1939-09-15 Moscow
in-force: 1939-09-16
signatories: Vyacheslav Molotov; Tōgō Shigenori
source: Dokumenty vneshnei politiki SSSR, vol. 22; Nihon Gaikō Bunsho
note: Ended the fighting on the Mongolian–Manchurian frontier at 2 p.m. Moscow time on 16 September 1939 and set up a commission to mark the border. Mongolia and Manchukuo were represented by their allies.
```

```treaty {#neutrality-pact-1941}
title: Pact of Neutrality between Japan and the Union of Soviet Socialist Republics
short: Soviet–Japanese Neutrality Pact
also: Japanese–Soviet Non-aggression Pact; Japanese–Soviet Neutrality Pact; Soviet–Japanese Nonaggression Pact; Soviet–Japanese Neutrality Pact of 1941; Neutrality Pact of 1941; 日ソ中立条約; Советско-японский пакт о нейтралитете; Пакт о нейтралитете между СССР и Японией
parties: #japan; #ussr
signed: 1941-04-13 Moscow
ratified: 1941-04-25 #japan
ratified: 1941-04-25 #ussr
in-force: 1941-04-25
denounced: 1945-04-05 #ussr
signatories: Matsuoka Yōsuke; Tatekawa Yoshitsugu; Vyacheslav Molotov
languages: Russian; Japanese
articles: 4
source: Dokumenty vneshnei politiki SSSR, vol. 23; FRUS 1941, vol. 4; Avalon Project
note: Each would stay neutral if the other was attacked by third powers; a declaration of the same day respected Manchukuo and Mongolia. It ran for five years from ratification; the Soviet Union announced on 5 April 1945 that it would not renew it and declared war on 8 August 1945.
// disputed: whether the denunciation left the pact in force until 25 April 1946 (Japan) or ended it at once.
```

```treaty {#north-sakhalin-1944}
title: Protocol on the Transfer to the USSR of the Japanese Oil and Coal Concessions in Northern Sakhalin
short: North Sakhalin Concessions Protocol
also: Northern Sakhalin Protocol (1944)
kind: protocol
parties: #japan; #ussr
signed: 1944-03-30 Moscow
signatories: Satō Naotake; Solomon Lozovsky
source: Vneshnyaya politika Sovetskogo Soyuza v period Otechestvennoi voiny, vol. 2
note: Gave the Japanese oil and coal concessions of 1925 back to the Soviet Union; a second protocol prolonged the fishery convention for five years.
```

## The end of the war with Japan

```treaty {#yalta-far-east-1945}
title: Agreement regarding Entry of the Soviet Union into the War against Japan
short: Yalta Agreement (Far East)
also: Yalta Agreement; Yalta Secret Protocol; Yalta Far Eastern Agreement; Agreement regarding Japan; Crimean Agreement on the Far East; ヤルタ協定; Ялтинское соглашение по Дальнему Востоку
kind: agreement
parties: #ussr; #united-states; #united-kingdom
signed: 1945-02-11 Yalta
signatories: Joseph Stalin; Franklin D. Roosevelt; Winston Churchill
source: FRUS, Conferences at Malta and Yalta, 1945; UKTO; 59 Stat. 1823
note: The Soviet Union would enter the war two or three months after Germany's surrender, in return for southern Sakhalin, the Kuril Islands and its former rights in Manchuria. Published on 11 February 1946.
```

```treaty {#potsdam-declaration-1945}
title: Proclamation Defining Terms for Japanese Surrender
short: Potsdam Declaration
also: Potsdam Proclamation; Proclamation by the Heads of Governments of the United States, the United Kingdom and China; ポツダム宣言; Потсдамская декларация; 波茨坦公告
kind: declaration
parties: #united-states; #united-kingdom; #republic-of-china
date: 1945-07-26
place: Potsdam
acceded: 1945-08-08 #ussr
articles: 13
source: FRUS, Conference of Berlin (Potsdam), 1945, vol. 2, doc. 1382
note: Called on Japan to order the unconditional surrender of its armed forces and limited its sovereignty to the four main islands and such minor ones as the Allies determined. Chiang Kai-shek agreed by wire; the Soviet Union joined in its declaration of war of 8 August.
// Not the Potsdam Agreement (communiqué) of 1–2 August 1945.
```

```treaty {#surrender-japan-1945}
title: Instrument of Surrender by Japan
short: Japanese Instrument of Surrender
also: Instrument of Surrender; Japanese Surrender Instrument; Instrument of Surrender of Japan; 降伏文書; 日本の降伏文書; Акт о капитуляции Японии
kind: instrument of surrender
parties: #japan; #united-states; #republic-of-china; #united-kingdom; #ussr; Australia; Canada; #france; Netherlands; New Zealand
signed: 1945-09-02 Tokyo Bay, aboard USS Missouri
in-force: 1945-09-02
signatories: Shigemitsu Mamoru; Umezu Yoshijirō; Douglas MacArthur; Chester W. Nimitz; Xu Yongchang; Bruce Fraser; Kuzma Derevyanko; Thomas Blamey; Lawrence Moore Cosgrave; Philippe Leclerc; Conrad Helfrich; Leonard Isitt
languages: English
series: UNTS 139, 387
series: 59 Stat. 1733
source: UNTS 139; 59 Stat. 1733; UKTO
note: Japan accepted the Potsdam Declaration and surrendered unconditionally all its armed forces; the occupation rested on it until 1952.
```

```treaty {#sf-1951}
title: Treaty of Peace with Japan
short: San Francisco Peace Treaty
also: Treaty of San Francisco; San Francisco Treaty; Japanese Peace Treaty; Peace Treaty with Japan; Treaty of Peace with Japan (1951); サンフランシスコ平和条約; サンフランシスコ講和条約; 日本国との平和条約; Сан-Францисский мирный договор
parties: #japan; Argentina; Australia; Belgium; Bolivia; Brazil; Cambodia; Canada; Ceylon; Chile; Colombia; Costa Rica; Cuba; Dominican Republic; Ecuador; Egypt; El Salvador; Ethiopia; #france; Greece; Guatemala; Haiti; Honduras; Indonesia; Iran; Iraq; Laos; Lebanon; Liberia; Luxembourg; Mexico; Netherlands; New Zealand; Nicaragua; Norway; Pakistan; Panama; Paraguay; Peru; Philippines; Saudi Arabia; South Africa; Syria; #turkey; #united-kingdom; #united-states; Uruguay; Venezuela; Vietnam
not-signed: #ussr; #poland; #czechoslovakia
not-ratified: Colombia; Indonesia; Luxembourg
signed: 1951-09-08 San Francisco
ratified: 1951-11-18 #japan
in-force: 1952-04-28
depositary: #united-states
signatories: Yoshida Shigeru; Dean Acheson; John Foster Dulles; Kenneth Younger
languages: English; French; Spanish; Japanese
articles: 27
series: UNTS 136, 45 (no. 1832)
ends: #pacific-war
source: UNTS 136, 45; UKTO; FRUS 1951, vol. 6
note: Ended the occupation and, for its parties, the war with Japan, which renounced Korea, Formosa, the Kuril Islands and southern Sakhalin without naming their new owners. Neither Chinese government was invited; Burma, India and Yugoslavia were invited and stayed away. Japan's ratification was approved on 18 November and deposited on 28 November 1951.
```

```treaty {#us-japan-security-1951}
title: Security Treaty between the United States of America and Japan
short: US–Japan Security Treaty (1951)
also: Security Treaty between the United States and Japan; Japan–US Security Treaty of 1951; U.S.–Japan Security Treaty of 1951; 日米安全保障条約; 旧日米安保条約
parties: #united-states; #japan
signed: 1951-09-08 San Francisco
in-force: 1952-04-28
until: 1960-06-23
signatories: Yoshida Shigeru; Dean Acheson; John Foster Dulles; Alexander Wiley; Styles Bridges
languages: English; Japanese
articles: 5
series: UNTS 136, 211
superseded-by: #us-japan-security-1960
source: UNTS 136; 3 UST 3329; TIAS 2491
note: Let the United States keep forces in Japan without an express duty to defend it.
```

```treaty {#taipei-1952}
title: Treaty of Peace between the Republic of China and Japan
short: Treaty of Taipei
also: Sino-Japanese Peace Treaty (1952); Treaty of Peace between Japan and the Republic of China; Taipei Treaty; 日華平和条約; 中日和約; 臺北和約
parties: #japan; #republic-of-china
signed: 1952-04-28 Taipei
in-force: 1952-08-05
until: 1972-09-29
signatories: Kawada Isao; Yeh Kung-ch'ao
languages: Japanese; Chinese; English
articles: 14
series: UNTS 138, 3 (no. 1858)
ends: #second-sino-japanese-war
source: UNTS 138, 3
note: Ended the state of war with the government on Taiwan; Japan held it to have lapsed when it recognised the People's Republic in 1972.
```

```treaty {#us-japan-security-1960}
title: Treaty of Mutual Cooperation and Security between the United States of America and Japan
short: US–Japan Security Treaty (1960)
also: Treaty of Mutual Cooperation and Security between the United States and Japan; Treaty of Mutual Cooperation and Security; Anpo Treaty; U.S.–Japan Security Treaty; US–Japan Security Treaty; 日米相互協力及び安全保障条約; 日米安保条約
parties: #united-states; #japan
signed: 1960-01-19 Washington
in-force: 1960-06-23
signatories: Kishi Nobusuke; Fujiyama Aiichirō; Christian Herter; Douglas MacArthur II
languages: English; Japanese
articles: 10
series: 11 UST 1632; TIAS 4509
supersedes: #us-japan-security-1951
source: 11 UST 1632; TIAS 4509; UNTS 373
note: Bound the United States to act against an attack on territories under Japanese administration; it may be ended by a year's notice since 1970.
```

## The Soviet Union and Japan after the war

```treaty {#soviet-japanese-fisheries-1956}
title: Convention between Japan and the Union of Soviet Socialist Republics concerning the High Seas Fisheries of the Northwest Pacific Ocean
short: Soviet–Japanese Fishery Convention (1956)
also: 北西太平洋における公海の漁業に関する条約; Northwest Pacific Fisheries Convention
kind: convention
parties: #japan; #ussr
signed: 1956-05-14 Moscow
in-force: 1956-12-12
signatories: Kōno Ichirō; Alexander Ishkov
source: UNTS; Sbornik deistvuyushchikh dogovorov SSSR
note: Set up a joint commission for salmon and other stocks; it took effect together with the Joint Declaration.
```

```treaty {#joint-1956}
title: Joint Declaration by the Union of Soviet Socialist Republics and Japan
short: Soviet–Japanese Joint Declaration
also: Soviet–Japanese Joint Declaration of 1956; Joint Declaration of 1956; 1956 Joint Declaration; Japan–USSR Joint Declaration; Moscow Declaration (1956); Japanese–Soviet Joint Declaration; 日ソ共同宣言; Московская декларация 1956 года; Совместная декларация СССР и Японии
kind: declaration
parties: #japan; #ussr
signed: 1956-10-19 Moscow
ratified: 1956-12-08 #ussr
ratified: 1956-12-08 #japan
in-force: 1956-12-12
signatories: Hatoyama Ichirō; Kōno Ichirō; Matsumoto Shun'ichi; Nikolai Bulganin; Dmitri Shepilov
languages: Japanese; Russian
articles: 10
series: UNTS 263, 99 (no. 3768)
ends: #soviet-japanese-war-1945
source: UNTS 263, 99
note: Ended the state of war and restored diplomatic relations; the Soviet Union agreed to hand over Habomai and Shikotan after a peace treaty, which has never been concluded.
```

```treaty {#soviet-japanese-commerce-1957}
title: Treaty of Commerce between Japan and the Union of Soviet Socialist Republics
short: Soviet–Japanese Treaty of Commerce (1957)
also: 日ソ通商条約
parties: #japan; #ussr
signed: 1957-12-06 Tokyo
in-force: 1958-05-09
source: UNTS 325; Sbornik deistvuyushchikh dogovorov SSSR
note: Gave most-favoured-nation treatment and let the Soviet Union open a trade representation in Tokyo.
```

```treaty {#joint-communique-1973}
title: Japanese–Soviet Joint Communiqué
short: Japanese–Soviet Joint Communiqué of 1973
also: Soviet–Japanese Joint Statement (1973); Tanaka–Brezhnev Joint Communiqué; Japan–Soviet Joint Communiqué (1973); 日ソ共同声明; Совместное советско-японское заявление 1973 года
kind: communiqué
parties: #japan; #ussr
signed: 1973-10-10 Moscow
signatories: Tanaka Kakuei; Alexei Kosygin
source: Ministry of Foreign Affairs of Japan and Ministry of Foreign Affairs of the Russian Federation, Joint Compendium of Documents on the History of Territorial Issue between Japan and Russia (1992)
note: Recognised that settling the unresolved problems left from the war and concluding a peace treaty would bring truly good-neighbourly relations, and agreed to go on negotiating in 1974. It was no first agreement on the matter: the Joint Declaration of 1956 already provided for it.
```

```treaty {#joint-communique-1991}
title: Japanese–Soviet Joint Communiqué
short: Japanese–Soviet Joint Communiqué of 1991
also: Kaifu–Gorbachev Joint Communiqué; Soviet–Japanese Joint Statement (1991); Совместное советско-японское заявление 1991 года
kind: communiqué
parties: #japan; #ussr
signed: 1991-04-18 Tokyo
signatories: Kaifu Toshiki; Mikhail Gorbachev
source: Joint Compendium of Documents on the History of Territorial Issue between Japan and Russia (1992)
note: Named Habomai, Shikotan, Kunashiri and Etorofu for the first time in a joint document as the islands whose ownership was to be settled.
```

## The Russian Federation and Japan

```treaty {#tokyo-declaration-1993}
title: Tokyo Declaration on Japan–Russia Relations
short: Tokyo Declaration
also: Tokyo Declaration (1993); Tokyo Declaration of 1993; 東京宣言; 日露関係に関する東京宣言; Токийская декларация
kind: declaration
parties: #japan; #russia
signed: 1993-10-13 Tokyo
signatories: Hosokawa Morihiro; Boris Yeltsin
source: Joint Compendium of Documents on the History of Territorial Issue between Japan and Russia, new edition (2001)
note: The two would negotiate on the four islands on the basis of historical and legal facts, of documents agreed between them and of law and justice; Russia confirmed that Soviet treaties bound it.
```

```treaty {#islands-fishing-1998}
title: Agreement on Some Matters of Cooperation in the Field of Fishing Operations for Marine Living Resources
short: Japan–Russia Fishing Framework Agreement (1998)
also: Framework agreement on fishing operations around the four islands
kind: agreement
parties: #japan; #russia
signed: 1998-02-21 Moscow
in-force: 1998-05-21
source: Ministry of Foreign Affairs of Japan
note: Allowed Japanese boats to fish in the waters around the disputed islands without prejudice to either side's claim.
```

```treaty {#moscow-declaration-1998}
title: Moscow Declaration on Establishing a Creative Partnership between Japan and the Russian Federation
short: Moscow Declaration (1998)
also: Moscow Declaration of 1998; Obuchi–Yeltsin Declaration; モスクワ宣言
kind: declaration
parties: #japan; #russia
signed: 1998-11-13 Moscow
signatories: Obuchi Keizō; Boris Yeltsin
source: Joint Compendium of Documents on the History of Territorial Issue between Japan and Russia, new edition (2001)
note: Set up subcommissions on the border and on joint economic activities on the islands.
```

```treaty {#irkutsk-2001}
title: Irkutsk Statement by the Prime Minister of Japan and the President of the Russian Federation on the Continuation of Future Negotiations on the Issue of a Peace Treaty
short: Irkutsk Statement
also: Irkutsk Declaration; イルクーツク声明; Иркутское заявление
kind: declaration
parties: #japan; #russia
signed: 2001-03-25 Irkutsk
signatories: Mori Yoshirō; Vladimir Putin
source: Ministry of Foreign Affairs of Japan
note: Confirmed in writing that the Joint Declaration of 1956 is a basic legal document that began the negotiations for a peace treaty.
```
␜treaties/sino-russian.md
# China, Russia and Mongolia

The frontier treaties of the Qing and the tsars, the settlements over Manchuria and Mongolia, and the agreements of the Soviet Union and the Russian Federation with China.

## The Qing and the tsars

```treaty {#nerchinsk-1689}
title: Treaty of Nerchinsk between Russia and the Qing Empire
short: Treaty of Nerchinsk
also: Treaty of Nerchinsk (1689); Nerchinsk Treaty; Нерчинский договор; 尼布楚條約; 尼布楚条约; ネルチンスク条約
parties: Tsardom of Russia (#tsardom-of-russia); #qing
signed: 1689-09-06 = julian:1689-08-27 Nerchinsk
signed: 1689-09-07 = julian:1689-08-28 Nerchinsk, by the Chinese date
in-force: 1689-09-06
signatories: Fyodor Golovin; Songgotu; Tong Guogang
languages: Latin; Russian; Manchu
articles: 6
source: Russko-kitaiskie otnosheniya v XVII veke, vol. 2; Consolidated Treaty Series 18
note: The first treaty of China with a European state: Russia gave up Albazin and the Amur, and trade with passports was allowed.
```

```treaty {#bura-1727}
title: Preliminary Treaty of the Bura River between Russia and the Qing Empire
short: Treaty of Bura
also: Burinsky Treaty; Bura Treaty; Буринский трактат; 布連斯奇條約; 布连斯奇条约
parties: #russian-empire; #qing
signed: 1727-08-31 = julian:1727-08-20 Bura River
signatories: Sava Vladislavich-Raguzinsky; Tsereng
source: Sbornik dogovorov Rossii s Kitaem (1889)
note: Drew the border between Russia and Outer Mongolia; taken up into the Treaty of Kyakhta.
```

```treaty {#kyakhta-1727}
title: Treaty of Kyakhta between Russia and the Qing Empire
short: Treaty of Kyakhta
also: Treaty of Kiakhta; Treaty of Kyakhta (1727); Kyakhta Treaty; Кяхтинский договор; Кяхтинский трактат; 恰克圖條約; 恰克图条约; キャフタ条約
parties: #russian-empire; #qing
signed: 1727-11-01 = julian:1727-10-21 Bura River
in-force: 1728-06-25 = julian:1728-06-14
signatories: Sava Vladislavich-Raguzinsky; Tulišen; Tsereng
languages: Latin; Russian; Manchu
articles: 11
source: Sbornik dogovorov Rossii s Kitaem (1889); Consolidated Treaty Series 33
note: Regulated the frontier, trade at Kyakhta and a Russian church mission in Peking. Concluded on 21 October 1727 (O.S.), and signed and exchanged at Kyakhta on 14 June 1728 (O.S.).
```

```treaty {#kulja-1851}
title: Treaty of Commerce between Russia and China concluded at Kulja
short: Treaty of Kulja
also: Treaty of Kuldja; Treaty of Ili (1851); Кульджинский договор; 伊犁塔爾巴哈臺通商章程; 伊塔通商章程
parties: #russian-empire; #qing
signed: 1851-08-06 = julian:1851-07-25 Kulja
signatories: Yegor Kovalevsky; Yishan
articles: 17
source: Sbornik dogovorov Rossii s Kitaem (1889)
note: Opened Kulja and Chuguchak to Russian trade.
```

```treaty {#aigun-1858}
title: Treaty of Aigun between Russia and China
short: Treaty of Aigun
also: Treaty of Aigun (1858); Aigun Treaty; Айгунский договор; 璦琿條約; 瑷珲条约; アイグン条約
parties: #russian-empire; #qing
signed: 1858-05-28 = julian:1858-05-16 Aigun
signatories: Nikolay Muravyov; Yishan
languages: Russian; Manchu
articles: 3
source: Sbornik dogovorov Rossii s Kitaem (1889); Consolidated Treaty Series 118
note: Gave the left bank of the Amur to Russia and left the land beyond the Ussuri in common possession.
```

```treaty {#tientsin-1858-russia}
title: Treaty of Tientsin between Russia and China
short: Treaty of Tientsin (Russian)
also: Russian Treaty of Tientsin; Тяньцзиньский трактат; Тяньцзиньский договор 1858 года; 中俄天津條約
parties: #russian-empire; #qing
signed: 1858-06-13 = julian:1858-06-01 Tientsin
signatories: Yevfimiy Putyatin; Guiliang; Huashana
articles: 12
part-of: #tientsin-1858
source: Sbornik dogovorov Rossii s Kitaem (1889)
note: Gave Russia the rights of the maritime powers in the open ports.
```

```treaty {#peking-1860-russia}
title: Additional Treaty of Peking between Russia and China
short: Treaty of Peking (Russian)
also: Sino-Russian Treaty of Peking; Treaty of Peking (1860, Russia); Russian Convention of Peking; Пекинский договор 1860 года; Пекинский трактат; 中俄北京條約; 北京条約 (1860年, ロシア)
parties: #russian-empire; #qing
signed: 1860-11-14 = julian:1860-11-02 Peking
signatories: Nikolay Ignatyev; Prince Gong
articles: 15
part-of: #peking-1860
source: Sbornik dogovorov Rossii s Kitaem (1889)
note: Confirmed the Treaty of Aigun and ceded to Russia the country between the Ussuri and the sea, where Vladivostok stands.
```

```treaty {#tarbagatai-1864}
title: Protocol of Chuguchak between Russia and China on the Western Frontier
short: Treaty of Tarbagatai
also: Protocol of Chuguchak; Treaty of Chuguchak; Чугучакский протокол; 勘分西北界約記; 塔城界约
kind: protocol
parties: #russian-empire; #qing
signed: 1864-10-07 = julian:1864-09-25 Chuguchak
source: Sbornik dogovorov Rossii s Kitaem (1889)
note: Drew the frontier of Xinjiang with Russian Central Asia.
```

```treaty {#livadia-1879}
title: Treaty of Livadia between Russia and China
short: Treaty of Livadia
also: Livadia Treaty; Ливадийский договор; 里瓦幾亞條約; 里瓦几亚条约
parties: #russian-empire; #qing
not-ratified: #qing
signed: 1879-10-02 = julian:1879-09-20 Livadia
signatories: Chonghou; Nikolay de Giers
superseded-by: #saint-petersburg-1881
source: Sbornik dogovorov Rossii s Kitaem (1889)
note: Would have left Russia much of the Ili valley; Peking refused to ratify it, and it never came into force.
```

```treaty {#saint-petersburg-1881}
title: Treaty of Saint Petersburg between Russia and China
short: Treaty of Saint Petersburg (1881)
also: Treaty of Ili; Treaty of St. Petersburg (1881); Treaty of Saint Petersburg; Ili Treaty; Петербургский договор 1881 года; 聖彼得堡條約; 伊犁條約; 伊犁条约
parties: #russian-empire; #qing
signed: 1881-02-24 = julian:1881-02-12 Saint Petersburg
in-force: 1881-08-19
signatories: Zeng Jize; Nikolay de Giers; Eugen Bützow
articles: 20
supersedes: #livadia-1879
source: Sbornik dogovorov Rossii s Kitaem (1889); Consolidated Treaty Series 158
note: Russia returned most of the Ili valley for nine million roubles.
```

```treaty {#li-lobanov-1896}
title: Treaty of Alliance between China and Russia
short: Li–Lobanov Treaty
also: Sino-Russian Secret Treaty; Cassini Convention; Li–Lobanov Agreement; Moscow Treaty (1896); Союзный договор между Российской империей и Китаем; Московский договор 1896 года; 中俄密約; 中俄密约; 露清密約
kind: alliance
parties: #russian-empire; #qing
signed: 1896-06-03 = julian:1896-05-22 Moscow
signatories: Li Hongzhang; Aleksey Lobanov-Rostovsky; Sergei Witte
articles: 6
source: MacMurray, Treaties and Agreements with and concerning China; Romanov, Rossiya v Man'chzhurii
note: A secret alliance against Japan for fifteen years, which let Russia build the Chinese Eastern Railway.
```

```treaty {#port-arthur-lease-1898}
title: Convention for the Lease of the Liaotung Peninsula
short: Pavlov Agreement
also: Convention for the Lease of the Liaodong Peninsula; Russo-Chinese Convention of 1898; Port Arthur Lease; 旅大租地條約; Русско-китайская конвенция 1898 года; 旅順大連租借條約
kind: convention
parties: #russian-empire; #qing
signed: 1898-03-27 = julian:1898-03-15 Peking
signatories: Aleksandr Pavlov; Li Hongzhang; Zhang Yinhuan
articles: 9
source: MacMurray, Treaties and Agreements with and concerning China
note: Leased Port Arthur and Talienwan to Russia for twenty-five years, with a branch line of the Chinese Eastern Railway.
```

```treaty {#manchuria-1902}
title: Convention between China and Russia with regard to Manchuria
short: Russo-Chinese Convention of 1902
also: Manchurian Convention (1902); Convention on the Evacuation of Manchuria; 交收東三省條約
kind: convention
parties: #russian-empire; #qing
signed: 1902-04-08 = julian:1902-03-26 Peking
signatories: Pavel Lessar; Prince Qing; Wang Wenshao
articles: 4
source: MacMurray, Treaties and Agreements with and concerning China
note: Russia promised to withdraw its troops from Manchuria in three stages of six months, and kept only to the first.
```

```treaty {#qiqihar-1911}
title: Protocol of Tsitsihar on the Frontier between Russia and China
short: Treaty of Qiqihar
also: Tsitsihar Protocol; Qiqihar Protocol; Цицикарский договор; 滿洲里界約
kind: protocol
parties: #russian-empire; #qing
signed: 1911-12-20 = julian:1911-12-07 Qiqihar
source: MacMurray, Treaties and Agreements with and concerning China
note: Re-drew the border at the Argun in Russia's favour on the eve of the fall of the Qing.
```

## Mongolia between the empires

```treaty {#urga-1912}
title: Agreement between Russia and Mongolia
short: Russo-Mongolian Agreement of 1912
also: Urga Agreement (1912); Russo-Mongolian Treaty of 1912; Русско-монгольское соглашение 1912 года; 俄蒙協約
kind: agreement
parties: #russian-empire; #mongolia
signed: 1912-11-03 = julian:1912-10-21 Urga
signatories: Ivan Korostovets
articles: 4
source: MacMurray, Treaties and Agreements with and concerning China
note: Russia would help Mongolia keep its autonomy, and received wide trading rights.
```

```treaty {#tibet-mongolia-1913}
title: Treaty of Friendship and Alliance between Mongolia and Tibet
short: Tibeto-Mongolian Treaty
also: Tibet–Mongolia Treaty; Treaty of Friendship and Alliance between the Government of Mongolia and Tibet; 蒙藏條約
parties: #mongolia; #tibet
signed: 1913-02-02 Urga
signed: 1913-01-11 Urga, in some works
signatories: Agvan Dorzhiev
status: disputed
source: Inner Asia 12 (2010), special issue on the treaty
note: Tibet and Mongolia recognised each other's independence; whether Dorzhiev had powers to sign it, and its day, are disputed.
```

```treaty {#sino-russian-declaration-1913}
title: Declaration between China and Russia relating to Outer Mongolia
short: Sino-Russian Declaration of 1913
also: Russo-Chinese Declaration on Outer Mongolia; 中俄聲明; Русско-китайская декларация 1913 года
kind: declaration
parties: #russian-empire; #republic-of-china
signed: 1913-11-05 = julian:1913-10-23 Peking
signatories: Vasily Krupensky; Sun Baoqi
source: MacMurray, Treaties and Agreements with and concerning China
note: Russia recognised China's suzerainty over Outer Mongolia and China its autonomy.
```

```treaty {#kyakhta-1915}
title: Tripartite Agreement in regard to Outer Mongolia
short: Treaty of Kyakhta (1915)
also: Kyakhta Agreement; Tripartite Agreement of Kyakhta; Kiakhta Agreement (1915); Кяхтинское соглашение; 中俄蒙協約; 恰克图协定
kind: agreement
parties: #russian-empire; #republic-of-china; #mongolia
signed: 1915-06-07 = julian:1915-05-25 Kyakhta
signatories: Aleksandr Miller; Bi Guifang; Chen Lu
articles: 22
source: MacMurray, Treaties and Agreements with and concerning China
note: Outer Mongolia accepted Chinese suzerainty and kept its autonomy.
```

```treaty {#soviet-mongolian-1921}
title: Agreement between the Russian Socialist Federative Soviet Republic and Mongolia on the Establishment of Friendly Relations
short: Mongolian–Soviet Treaty of 1921
also: Soviet–Mongolian Treaty of Friendship (1921); Mongolian–Soviet Friendship Treaty (1921); Соглашение между РСФСР и Монголией об установлении дружественных отношений
kind: agreement
parties: #russian-sfsr; #mongolia
signed: 1921-11-05 Moscow
articles: 13
source: Dokumenty vneshnei politiki SSSR, vol. 4
note: The two new governments recognised each other as the only lawful ones.
```

```treaty {#soviet-mongolian-1936}
title: Protocol of Mutual Assistance between the USSR and the Mongolian People's Republic
short: Soviet–Mongolian Mutual Assistance Pact
also: Soviet–Mongolian Protocol of Mutual Assistance; Протокол о взаимной помощи между СССР и МНР; 蘇蒙互助議定書
kind: protocol
parties: #ussr; #mongolia
signed: 1936-03-12 Ulaanbaatar
in-force: 1936-03-12
articles: 4
source: Dokumenty vneshnei politiki SSSR, vol. 19
note: Military help for ten years; the ground on which Soviet troops fought at the Khalkhin Gol.
```

```treaty {#soviet-mongolian-1946}
title: Treaty of Friendship and Mutual Assistance between the Union of Soviet Socialist Republics and the Mongolian People's Republic
short: Soviet–Mongolian Treaty of 1946
also: Soviet–Mongolian Treaty of Friendship and Mutual Assistance (1946)
parties: #ussr; #mongolia
signed: 1946-02-27 Moscow
supersedes: #soviet-mongolian-1936
source: UNTS 48; Vneshnyaya politika Sovetskogo Soyuza, 1946
note: Renewed the protocol of 1936 for ten years.
```

## The Soviet Union and China

```treaty {#karakhan-manifesto-1919}
title: Appeal of the Government of the RSFSR to the Chinese People and the Governments of South and North China
short: Karakhan Manifesto
also: Karakhan Declaration; Манифест Карахана; 加拉罕宣言; カラハン宣言
kind: declaration
parties: #russian-sfsr
date: 1919-07-25
place: Moscow
signatories: Lev Karakhan
source: Dokumenty vneshnei politiki SSSR, vol. 2
note: Soviet Russia renounced the tsar's treaties, indemnities and privileges in China. A second declaration followed on 27 September 1920.
// disputed: whether the offer to return the Chinese Eastern Railway without compensation stood in the authentic text.
```

```treaty {#sino-soviet-1924}
title: Agreement on General Principles for the Settlement of Questions between the Republic of China and the Union of Soviet Socialist Republics
short: Sino-Soviet Agreement of 1924
also: Sino-Soviet Treaty of 1924; Karakhan–Koo Agreement; Beijing Agreement (1924); Соглашение об общих принципах для урегулирования вопросов между СССР и Китайской Республикой; 中俄解決懸案大綱協定; 中苏协定
kind: agreement
parties: #republic-of-china; #ussr
signed: 1924-05-31 Peking
in-force: 1924-05-31
signatories: Wellington Koo; Lev Karakhan
languages: English; Chinese; Russian
articles: 15
series: LNTS 37, 176
source: League of Nations Treaty Series 37; Dokumenty vneshnei politiki SSSR, vol. 7
note: Diplomatic relations, the end of Russian privileges, joint management of the Chinese Eastern Railway, and Outer Mongolia as part of China.
```

```treaty {#mukden-1924}
title: Agreement between the Government of the Autonomous Three Eastern Provinces of the Republic of China and the USSR
short: Mukden Agreement (1924)
also: Fengtian–Soviet Agreement; Mukden Agreement; 奉俄協定; Мукденское соглашение
kind: agreement
parties: Autonomous Three Eastern Provinces of China; #ussr
signed: 1924-09-20 Mukden
source: Dokumenty vneshnei politiki SSSR, vol. 7
note: Zhang Zuolin's government accepted the terms on the Chinese Eastern Railway.
```

```treaty {#khabarovsk-1929}
title: Protocol of Khabarovsk on the Settlement of the Conflict over the Chinese Eastern Railway
short: Khabarovsk Protocol
also: Protocol of Khabarovsk; Хабаровский протокол; 伯力協定; 伯力会议议定书
kind: protocol
parties: #ussr; #republic-of-china
signed: 1929-12-22 Khabarovsk
signatories: Andrey Simanovsky; Cai Yunsheng
ends: #sino-soviet-conflict-1929
source: Dokumenty vneshnei politiki SSSR, vol. 12
note: Restored the joint management of the railway as it had been before the conflict.
```

```treaty {#sino-soviet-1937}
title: Treaty of Non-Aggression between the Republic of China and the Union of Soviet Socialist Republics
short: Sino-Soviet Non-Aggression Pact
also: Sino-Soviet Nonaggression Pact; Sino-Soviet Non-aggression Treaty of 1937; 中蘇互不侵犯條約; 中苏互不侵犯条约; Договор о ненападении между СССР и Китайской Республикой
parties: #republic-of-china; #ussr
signed: 1937-08-21 Nanking
in-force: 1937-08-21
signatories: Wang Ch'ung-hui; Dmitry Bogomolov
languages: English
articles: 4
series: LNTS 181, 101
source: League of Nations Treaty Series 181; Dokumenty vneshnei politiki SSSR, vol. 20
note: Signed six weeks after the war with Japan began; Soviet arms and pilots followed.
```

```treaty {#sino-soviet-1945}
title: Treaty of Friendship and Alliance between the Republic of China and the Union of Soviet Socialist Republics
short: Sino-Soviet Treaty of Friendship and Alliance
also: Sino-Soviet Treaty of 1945; Sino-Soviet Treaty of Friendship and Alliance (1945); 中蘇友好同盟條約; 中苏友好同盟条约; Советско-китайский договор о дружбе и союзе
parties: #republic-of-china; #ussr
signed: 1945-08-14 Moscow
ratified: 1945-08-24 #republic-of-china
ratified: 1945-08-24 #ussr
in-force: 1945-08-24
signatories: Wang Shijie; Vyacheslav Molotov
languages: Russian; Chinese
articles: 8
series: UNTS 10, 300 (no. 68)
superseded-by: #sino-soviet-1950
source: UNTS 10, 300; Vneshnyaya politika Sovetskogo Soyuza v period Otechestvennoi voiny, vol. 3
note: Carried out the terms of Yalta: the Changchun Railway and Port Arthur in common, and a vote on the independence of Outer Mongolia. Ratifications were exchanged in December 1945.
```

```treaty {#sino-soviet-1950}
title: Treaty of Friendship, Alliance and Mutual Assistance between the People's Republic of China and the Union of Soviet Socialist Republics
short: Sino-Soviet Treaty of Friendship, Alliance and Mutual Assistance
also: Sino-Soviet Treaty of 1950; Sino-Soviet Pact; Sino-Soviet Treaty; Sino-Soviet Alliance Treaty; 中苏友好同盟互助条约; 中蘇友好同盟互助條約; Советско-китайский договор о дружбе, союзе и взаимной помощи
parties: #prc; #ussr
signed: 1950-02-14 Moscow
in-force: 1950-04-11
until: 1980-04-11
signatories: Zhou Enlai; Andrey Vyshinsky
languages: Chinese; Russian
articles: 6
series: UNTS 226, 3 (no. 3103)
supersedes: #sino-soviet-1945
source: UNTS 226, 3
note: An alliance for thirty years against Japan or any state allied with it; China gave notice in 1979 that it would not be renewed.
```

```treaty {#sino-soviet-border-1991}
title: Agreement between the Union of Soviet Socialist Republics and the People's Republic of China on the Eastern Part of the State Border
short: Sino-Soviet Border Agreement (1991)
also: 1991 Sino-Soviet Border Agreement; 中苏国界东段协定; Соглашение о советско-китайской государственной границе на её Восточной части
kind: agreement
parties: #prc; #ussr
signed: 1991-05-16 Moscow
in-force: 1992-03-16
source: Byulleten' mezhdunarodnykh dogovorov
note: Settled nearly all of the eastern frontier, with Damansky going to China; the last islands followed in 2004.
```

```treaty {#shanghai-1996}
title: Agreement on Confidence-Building in the Military Field in the Border Area
short: Shanghai Agreement (1996)
also: Shanghai Five Agreement; Treaty on Deepening Military Trust in Border Regions; 关于在边境地区加强军事领域信任的协定
kind: agreement
parties: #prc; #russia; Kazakhstan; Kyrgyzstan; Tajikistan
signed: 1996-04-26 Shanghai
signatories: Jiang Zemin; Boris Yeltsin; Nursultan Nazarbayev; Askar Akayev; Emomali Rahmonov
source: United Nations document A/51/137
note: The beginning of the Shanghai Five, which became the Shanghai Cooperation Organisation.
```

```treaty {#sco-2001}
title: Declaration on the Establishment of the Shanghai Cooperation Organisation
short: Shanghai Cooperation Organisation Declaration
also: Declaration of Shanghai Cooperation Organisation; 上海合作组织成立宣言; Декларация о создании Шанхайской организации сотрудничества
kind: declaration
parties: #prc; #russia; Kazakhstan; Kyrgyzstan; Tajikistan; Uzbekistan
signed: 2001-06-15 Shanghai
source: United Nations document A/56/109
note: Founded the organisation; its charter was signed at Saint Petersburg on 7 June 2002.
```

```treaty {#sino-russian-2001}
title: Treaty of Good-Neighbourliness and Friendly Cooperation between the People's Republic of China and the Russian Federation
short: Sino-Russian Treaty of Friendship (2001)
also: Sino-Russian Treaty of Good-Neighborliness and Friendly Cooperation; 2001 Sino-Russian Treaty of Friendship; 中俄睦邻友好合作条约; Договор о добрососедстве, дружбе и сотрудничестве между Российской Федерацией и Китайской Народной Республикой
parties: #prc; #russia
signed: 2001-07-16 Moscow
in-force: 2002-02-28
signatories: Jiang Zemin; Vladimir Putin
languages: Chinese; Russian
articles: 25
source: Ministry of Foreign Affairs of the People's Republic of China
note: Neither has claims to the other's territory, and both consult if peace is threatened; concluded for twenty years and prolonged in 2021.
```
␜treaties/united-nations-and-human-rights.md
# The United Nations and human rights

The Charter, the conventions made in the United Nations and the regional instruments of human rights.

## The Charter

```treaty {#un-charter-1945}
title: Charter of the United Nations and Statute of the International Court of Justice
short: Charter of the United Nations
also: UN Charter; United Nations Charter; U.N. Charter; San Francisco Charter; Charte des Nations unies; Carta de las Naciones Unidas; Устав ООН; Устав Организации Объединённых Наций; 联合国宪章; 国際連合憲章
kind: charter
parties: Argentina; Australia; Belgium; Bolivia; Brazil; Byelorussian SSR; Canada; Chile; #republic-of-china; Colombia; Costa Rica; Cuba; #czechoslovakia; Denmark; Dominican Republic; Ecuador; Egypt; El Salvador; Ethiopia; #france; Greece; Guatemala; Haiti; Honduras; India; Iran; Iraq; Lebanon; Liberia; Luxembourg; Mexico; Netherlands; New Zealand; Nicaragua; Norway; Panama; Paraguay; Peru; Philippines; #poland; Saudi Arabia; South Africa; Syria; #turkey; Ukrainian SSR; #ussr; #united-kingdom; #united-states; Uruguay; Venezuela; #yugoslavia
signed: 1945-06-26 San Francisco
signed: 1945-10-15 #poland
in-force: 1945-10-24
depositary: #united-states
languages: Chinese; French; Russian; English; Spanish
articles: 111
series: UNTS 1, XVI
series: 59 Stat. 1031
source: UNTS 1, XVI; 59 Stat. 1031; UKTS 67/1946 (Cmd. 7015); MTDSG I.1; UKTO
note: The constitution of the United Nations. The list is of the fifty-one original members; fifty signed at San Francisco and Poland, absent there, on 15 October 1945.
```
␜treaties/world-war-one-settlement.md
# The First World War and its settlement

Secret treaties and armistices of the war, the peace treaties signed around Paris and the treaties that completed or replaced them until 1923.

## The Russian collapse

```treaty {#brest-litovsk-1918}
title: Treaty of Peace between Germany, Austria-Hungary, Bulgaria and Turkey on the one part and Russia on the other
short: Treaty of Brest-Litovsk
also: Peace of Brest-Litovsk; Treaty of Brest-Litovsk (1918); Brest-Litovsk Treaty; Treaty of Brest; Friede von Brest-Litowsk; Брестский мир; Брест-Литовский мирный договор
parties: #russian-sfsr; #german-empire; #austria-hungary; Bulgaria; #ottoman-empire
signed: 1918-03-03 Brest-Litovsk
ratified: 1918-03-15 #russian-sfsr
in-force: 1918-03-29
until: 1918-11-13
signatories: Grigori Sokolnikov; Lev Karakhan; Georgy Chicherin; Grigory Petrovsky; Richard von Kühlmann; Max Hoffmann; Ottokar Czernin
articles: 14
source: FRUS 1918, Russia, vol. 1; Texts of the Russian Peace (1918); Avalon Project; Dokumenty vneshnei politiki SSSR, vol. 1
note: Soviet Russia left the war and gave up Poland, the Baltic lands, Finland and Ukraine, with Kars, Ardahan and Batum. The armistice of 11 November 1918 made Germany renounce it, and the Soviet government annulled it on 13 November.
```

## The Paris treaties

```treaty {#versailles-1919}
title: Treaty of Peace between the Allied and Associated Powers and Germany
short: Treaty of Versailles
also: Treaty of Versailles (1919); Versailles Treaty; Peace of Versailles; Peace Treaty of Versailles; Traité de Versailles; Versailler Vertrag; Friedensvertrag von Versailles; ヴェルサイユ条約; Версальский мирный договор; Версальский договор
parties: Germany; #united-states; #united-kingdom; #france; #italy; #japan; Belgium; Bolivia; Brazil; Canada; Australia; South Africa; New Zealand; India; Cuba; #czechoslovakia; Ecuador; Greece; Guatemala; Haiti; Hejaz; Honduras; Liberia; Nicaragua; Panama; Peru; #poland; #portugal; Romania; Serb-Croat-Slovene State; Siam; Uruguay
not-signed: #republic-of-china
not-ratified: #united-states; Hejaz; Ecuador
signed: 1919-06-28 Versailles
ratified: 1919-07-09 Germany
in-force: 1920-01-10
signatories: Hermann Müller; Johannes Bell; Woodrow Wilson; David Lloyd George; Georges Clemenceau; Saionji Kinmochi; Sidney Sonnino; Ignacy Paderewski; Edvard Beneš; Jan Smuts; Louis Botha; Billy Hughes
depositary: #france
languages: English; French
articles: 440
series: UKTS 4/1919 (Cmd. 153)
series: BFSP 112, 1
ends: #ww1
source: UKTS 4/1919; UKTO; FRUS, Paris Peace Conference 1919, vol. 13; Avalon Project
note: Contains the Covenant of the League of Nations, Germany's losses of territory, its disarmament, reparations and the article on responsibility (231). China refused to sign because of Shandong; the United States Senate rejected it on 19 November 1919 and 19 March 1920.
// UKTO gives BFSP 113, 112; the treaty opens BFSP 112.
```

```treaty {#saint-germain-1919}
title: Treaty of Peace between the Allied and Associated Powers and Austria
short: Treaty of Saint-Germain-en-Laye
also: Treaty of Saint-Germain; Treaty of St. Germain; Saint-Germain Treaty; Traité de Saint-Germain-en-Laye; Vertrag von Saint-Germain; Staatsvertrag von Saint-Germain
parties: Austria; #united-states; #united-kingdom; #france; #italy; #japan; Belgium; #republic-of-china; Cuba; #czechoslovakia; Greece; Nicaragua; Panama; #poland; #portugal; Romania; Serb-Croat-Slovene State; Siam
not-ratified: #united-states
signed: 1919-09-10 Saint-Germain-en-Laye
in-force: 1920-07-16
signatories: Karl Renner
depositary: #france
languages: French; English; Italian
articles: 381
series: UKTS 11/1919 (Cmd. 400)
ends: #ww1
source: UKTS 11/1919; UKTO
note: Dissolved the Austrian half of the monarchy, made Austria a small republic and forbade its union with Germany without the League's consent.
```

```treaty {#neuilly-1919}
title: Treaty of Peace between the Allied and Associated Powers and Bulgaria
short: Treaty of Neuilly-sur-Seine
also: Treaty of Neuilly; Neuilly Treaty; Traité de Neuilly; Ньойски договор
parties: Bulgaria; #united-states; #united-kingdom; #france; #italy; #japan; Belgium; #republic-of-china; Cuba; #czechoslovakia; Greece; Hejaz; #poland; #portugal; Romania; Serb-Croat-Slovene State; Siam
not-ratified: #united-states
signed: 1919-11-27 Neuilly-sur-Seine
in-force: 1920-08-09
signatories: Aleksandar Stamboliyski
depositary: #france
languages: French; English; Italian
articles: 296
series: UKTS 5/1920 (Cmd. 522)
ends: #ww1
source: UKTS 5/1920; UKTO
note: Bulgaria lost western Thrace and small districts on its western border and limited its army to 20,000 men.
```

```treaty {#trianon-1920}
title: Treaty of Peace between the Allied and Associated Powers and Hungary
short: Treaty of Trianon
also: Trianon Treaty; Peace of Trianon; Trianon Peace Treaty; Traité de Trianon; Trianoni békeszerződés; Trianoni szerződés
parties: Hungary; #united-states; #united-kingdom; #france; #italy; #japan; Belgium; #republic-of-china; Cuba; #czechoslovakia; Greece; Nicaragua; Panama; #poland; #portugal; Romania; Serb-Croat-Slovene State; Siam
not-ratified: #united-states
signed: 1920-06-04 Versailles, Grand Trianon
in-force: 1921-07-26
signatories: Ágost Benárd; Alfréd Drasche-Lázár
depositary: #france
languages: French; English; Italian
articles: 364
series: UKTS 10/1920 (Cmd. 896)
series: BFSP 113, 486
ends: #ww1
source: UKTS 10/1920; BFSP 113, 486; UKTO
note: Fixed the frontiers of Hungary, which kept less than a third of the territory of the old kingdom.
```

```treaty {#sevres-1920}
title: Treaty of Peace between the Allied Powers and Turkey
short: Treaty of Sèvres
also: Sèvres Treaty; Treaty of Sevres; Peace of Sèvres; Traité de Sèvres; Sevr Antlaşması
parties: #ottoman-empire; #united-kingdom; #france; #italy; #japan; Armenia; Belgium; #czechoslovakia; Greece; Hejaz; #poland; #portugal; Romania; Serb-Croat-Slovene State
not-signed: Hejaz; Serb-Croat-Slovene State
not-ratified: #ottoman-empire; #united-kingdom; #france; #italy; #japan
signed: 1920-08-10 Sèvres
signatories: Damat Ferid's delegates Mehmed Hâdî, Rıza Tevfik and Reşad Hâlis
depositary: #france
languages: French; English; Italian
articles: 433
series: UKTS 11/1920 (Cmd. 964)
series: BFSP 113, 652
superseded-by: #lausanne-1923
source: UKTS 11/1920; BFSP 113, 652; UKTO
note: Would have divided the Ottoman Empire, with an independent Armenia and an autonomous Kurdistan. It never came into force: the Ankara government fought it, and Lausanne took its place.
```

```treaty {#lausanne-1923}
title: Treaty of Peace with Turkey
short: Treaty of Lausanne
also: Treaty of Lausanne (1923); Lausanne Treaty; Lausanne Peace Treaty; Peace of Lausanne; Traité de Lausanne; Lozan Antlaşması
parties: Turkey; #united-kingdom; #france; #italy; #japan; Greece; Romania; Serb-Croat-Slovene State
not-signed: Serb-Croat-Slovene State
signed: 1923-07-24 Lausanne
ratified: 1923-08-23 Turkey
in-force: 1924-08-06
signatories: İsmet İnönü; Horace Rumbold; Maurice Pellé; Camillo Garroni; Ochiai Kentarō; Eleftherios Venizelos; Constantin Diamandy
depositary: #france
languages: French
articles: 143
series: LNTS 28, 11 (no. 701)
series: UKTS 16/1923 (Cmd. 1929)
ends: #ww1
supersedes: #sevres-1920
source: LNTS 28; UKTS 16/1923; UKTO
note: Recognised the frontiers of the new Turkey and abolished the capitulations; separate conventions dealt with the Straits and the exchange of populations. The Serb-Croat-Slovene State did not sign.
// UKTO gives LNTS 28, 12 (the English text).
```

## Alliances and secret treaties of the war

```treaty {#german-ottoman-1914}
title: Treaty of Alliance between Germany and the Ottoman Empire
short: German–Ottoman Alliance
also: Ottoman–German Alliance; German–Turkish Alliance of 1914; Deutsch-Osmanischer Bündnisvertrag; Osmanlı-Alman İttifakı
kind: alliance
parties: #german-empire; #ottoman-empire
signed: 1914-08-02 Constantinople
in-force: 1914-08-02
signatories: Hans von Wangenheim; Said Halim Pasha
articles: 8
source: Die deutschen Dokumente zum Kriegsausbruch; Avalon Project
note: A secret alliance against Russia, three months before the Ottoman Empire went to war.
```

```treaty {#london-1914}
title: Declaration between the United Kingdom, France and Russia engaging not to conclude Peace separately
short: Declaration of London (1914)
also: Treaty of London (1914); Pact of London (1914); London Declaration of 5 September 1914
kind: declaration
parties: #united-kingdom; #france; #russian-empire
acceded: 1915-10-19 #japan
acceded: 1915-11-30 #italy
signed: 1914-09-05 London
in-force: 1914-09-05
signatories: Edward Grey; Paul Cambon; Alexander Benckendorff
source: UKTS 1/1915 (Cd. 7737); BFSP 108; UKTO
note: Made the Triple Entente an alliance of war.
```

```treaty {#constantinople-agreement-1915}
title: Agreement between France, Russia and Great Britain on Constantinople and the Straits
short: Constantinople Agreement
also: Straits Agreement (1915); Constantinople Agreement of 1915; Соглашение о Константинополе и проливах
kind: exchange of notes
parties: #russian-empire; #united-kingdom; #france
date: 1915-03-04/1915-04-10
signed: 1915-03-18 (usual date)
source: Hurewitz, The Middle East and North Africa in World Politics, vol. 2
note: Notes from 4 March to 10 April 1915 promised Constantinople and the Straits to Russia.
```

```treaty {#london-1915}
title: Agreement between France, Russia, Great Britain and Italy
short: Treaty of London (1915)
also: London Pact; Pact of London; Treaty of London; Secret Treaty of London; Patto di Londra; Londonski ugovor 1915
kind: secret treaty
parties: #united-kingdom; #france; #russian-empire; #italy
signed: 1915-04-26 London
in-force: 1915-04-26
signatories: Edward Grey; Paul Cambon; Alexander Benckendorff; Guglielmo Imperiali
articles: 16
series: BFSP 112, 973
source: BFSP 112, 973; Cmd. 671 (1920); UKTO
note: Italy would enter the war in return for the Trentino, South Tyrol, Trieste, Istria and part of Dalmatia.
```

```treaty {#sofia-1915}
title: Treaty of Friendship and Alliance between Bulgaria and Germany
short: Bulgarian–German Treaty (1915)
also: Treaty of Pless; Bulgarian–German Alliance; Bulgaria–Germany Treaty (1915); Българо-германски договор 1915
kind: alliance
parties: Bulgaria; #german-empire
signed: 1915-09-06 = julian:1915-08-24 Sofia
signatories: Vasil Radoslavov; Georg Michahelles
source: Consolidated Treaty Series 221
note: With the military convention signed at Pless on the same day it brought Bulgaria into the war against Serbia.
```

```treaty {#sykes-picot-1916}
title: Agreement between Great Britain and France on Asia Minor
short: Sykes–Picot Agreement
also: Asia Minor Agreement; Sykes–Picot; Sykes–Picot Accord; Accords Sykes-Picot; اتفاقية سايكس بيكو; Соглашение Сайкса — Пико
kind: exchange of notes
parties: #united-kingdom; #france
signed: 1916-05-16 London
signed: 1916-05-09 London, the first French note
signatories: Edward Grey; Paul Cambon; Mark Sykes; François Georges-Picot
source: Documents on British Foreign Policy, first series, vol. 4; Avalon Project
note: Notes of 9 to 16 May 1916 divided the Arab lands of the Ottoman Empire into French and British zones; Russia agreed, and the Bolsheviks published it.
```

```treaty {#bucharest-1916}
title: Treaty of Alliance between Romania and the Entente
short: Treaty of Bucharest (1916)
also: Treaty of Bucharest; Romanian Treaty of Alliance (1916); Tratatul de la București (1916)
kind: alliance
parties: Romania; #france; #united-kingdom; #italy; #russian-empire
signed: 1916-08-17 = julian:1916-08-04 Bucharest
articles: 7
source: Consolidated Treaty Series 221
note: Promised Transylvania, the Banat and Bukovina to Romania if it went to war with Austria-Hungary.
```

```treaty {#saint-jean-de-maurienne-1917}
title: Agreement between the United Kingdom, France and Italy on Asia Minor
short: Agreement of Saint-Jean-de-Maurienne
also: Agreement of St.-Jean-de-Maurienne; Treaty of Saint-Jean-de-Maurienne; Accordo di San Giovanni di Moriana
kind: agreement
parties: #united-kingdom; #france; #italy
signed: 1917-04-19 Saint-Jean-de-Maurienne
signed: 1917-04-26 Saint-Jean-de-Maurienne, in other works
signed: 1917-08-18 (notes exchanged)
signatories: David Lloyd George; Alexandre Ribot; Paolo Boselli; Sidney Sonnino
source: Hurewitz, The Middle East and North Africa in World Politics, vol. 2
note: Gave Italy a share of south-western Anatolia, subject to Russian assent, which never came. Agreed at the meeting of 19 April and put into notes by August 1917.
```

```treaty {#corfu-1917}
title: Declaration of the Serbian Government and the Yugoslav Committee
short: Corfu Declaration
also: Declaration of Corfu; Krfska deklaracija
kind: declaration
parties: Serbia; Yugoslav Committee
signed: 1917-07-20 Corfu
signatories: Nikola Pašić; Ante Trumbić
source: Šišić, Dokumenti o postanku Kraljevine Srba, Hrvata i Slovenaca
note: A common kingdom of Serbs, Croats and Slovenes under the house of Karađorđević.
```

```treaty {#balfour-declaration-1917}
title: Declaration of Sympathy with Jewish Zionist Aspirations
short: Balfour Declaration
also: Balfour Declaration (1917); Balfour Declaration of 1917; הצהרת בלפור; وعد بلفور
kind: declaration
parties: #united-kingdom
date: 1917-11-02
place: London
signatories: Arthur Balfour
source: British Library, Add MS 41178; Avalon Project
note: A letter to Lord Rothschild: the government viewed with favour a national home for the Jewish people in Palestine. Taken into the mandate of 1922.
```

## The eastern treaties of 1917 and 1918

```treaty {#erzincan-1917}
title: Armistice of Erzincan
short: Armistice of Erzincan
also: Erzincan Armistice; Armistice of Erzinjan; Erzincan Mütarekesi; Эрзинджанское перемирие
kind: armistice
parties: #ottoman-empire; Transcaucasian Commissariat
signed: 1917-12-18 = julian:1917-12-05 Erzincan
source: Hovannisian, Armenia on the Road to Independence
note: Stopped the war on the Caucasus front.
```

```treaty {#brest-litovsk-armistice-1917}
title: Armistice between Russia and the Central Powers
short: Armistice between Russia and the Central Powers
also: Armistice of Brest-Litovsk; Brest-Litovsk Armistice
kind: armistice
parties: #russian-sfsr; #german-empire; #austria-hungary; Bulgaria; #ottoman-empire
signed: 1917-12-15 = julian:1917-12-02 Brest-Litovsk
in-force: 1917-12-17
source: Texts of the Russian Peace (1918); Avalon Project
note: Ended the fighting on the eastern front until 18 February 1918.
```

```treaty {#brest-litovsk-ukraine-1918}
title: Treaty of Peace between Germany, Austria-Hungary, Bulgaria and Turkey and the Ukrainian People's Republic
short: Treaty of Brest-Litovsk (Ukraine)
also: Bread Peace; Brotfrieden; Treaty of Brest-Litovsk (Ukraine–Central Powers); Берестейський мир; Treaty of Brest-Litovsk (9 February 1918)
parties: #ukrainian-peoples-republic; #german-empire; #austria-hungary; Bulgaria; #ottoman-empire
signed: 1918-02-09 Brest-Litovsk
articles: 10
source: Texts of the Ukraine Peace (1918); Avalon Project
note: The first peace of the war: recognition for Ukraine against deliveries of grain.
```

```treaty {#bucharest-1918}
title: Treaty of Peace between Romania and the Central Powers
short: Treaty of Bucharest (1918)
also: Treaty of Bucharest; Peace of Bucharest (1918); Friede von Bukarest (1918); Pacea de la Buftea-București; Tratatul de la București (1918)
parties: Romania; #german-empire; #austria-hungary; Bulgaria; #ottoman-empire
not-ratified: Romania
signed: 1918-05-07 Bucharest
signatories: Alexandru Marghiloman; Richard von Kühlmann; Stephan Burián
articles: 31
source: FRUS 1918, supplement 1, vol. 1
note: Romania lost Dobruja and mountain passes and put its oil under German control; the king never signed the ratification, and the armistice of 11 November annulled it.
```

```treaty {#batum-1918}
title: Treaty of Peace and Friendship between the Ottoman Empire and the Republic of Armenia
short: Treaty of Batum
also: Treaty of Batumi; Batum Treaty; Batum Antlaşması; Բաթումի պայմանագիր
parties: #ottoman-empire; Armenia
signed: 1918-06-04 Batum
articles: 14
source: Hovannisian, Armenia on the Road to Independence
note: The new Armenian republic kept a small country around Yerevan; similar treaties were made with Georgia and Azerbaijan on the same day.
```

```treaty {#berlin-1918}
title: Supplementary Treaty to the Treaty of Peace between Germany and Russia
short: Treaty of Berlin (1918)
also: Supplementary Treaty of Brest-Litovsk; Brest-Litovsk Supplementary Treaty; German–Soviet Supplementary Treaty (1918)
parties: #german-empire; #russian-sfsr
signed: 1918-08-27 Berlin
in-force: 1918-09-06
amends: #brest-litovsk-1918
source: Texts of the Russian Peace (1918); Dokumenty vneshnei politiki SSSR, vol. 1
note: Six milliard marks from Russia, and the independence of Estonia, Livonia and Georgia.
status: unverified
```

## The armistices of 1918

```treaty {#salonica-1918}
title: Armistice Convention with Bulgaria
short: Armistice of Salonica
also: Armistice of Thessalonica; Armistice of Salonika; Bulgarian Armistice (1918); Солунско примирие
kind: armistice
parties: Bulgaria; #france; #united-kingdom; Serbia; Greece; #italy
signed: 1918-09-29 Salonica
in-force: 1918-09-30
signatories: Louis Franchet d'Espèrey; Ivan Lukov; Andrey Lyapchev; Simeon Radev
source: UKTO; FRUS, Paris Peace Conference 1919, vol. 2
note: Took Bulgaria out of the war at noon on 30 September 1918.
```

```treaty {#mudros-1918}
title: Terms of the Armistice with Turkey
short: Armistice of Mudros
also: Mudros Armistice; Armistice of Moudros; Mondros Mütarekesi; Mondros Ateşkes Antlaşması
kind: armistice
parties: #ottoman-empire; #united-kingdom
signed: 1918-10-30 Mudros, aboard HMS Agamemnon
in-force: 1918-10-31
signatories: Somerset Arthur Gough-Calthorpe; Rauf Orbay
articles: 25
source: Hurewitz, The Middle East and North Africa in World Politics, vol. 2; UKTO
note: Opened the Straits and let the Allies occupy strategic points; signed for all the Allies.
```

```treaty {#villa-giusti-1918}
title: Armistice Convention with Austria-Hungary
short: Armistice of Villa Giusti
also: Armistice of Padua; Villa Giusti Armistice; Armistizio di Villa Giusti; Waffenstillstand von Villa Giusti
kind: armistice
parties: #austria-hungary; #italy
signed: 1918-11-03 Villa Giusti, Padua
in-force: 1918-11-04
signatories: Viktor Weber von Webenau; Pietro Badoglio
source: FRUS 1918, supplement 1, vol. 1; UKTO
note: Ended the war on the Italian front at 3 p.m. on 4 November 1918.
```

```treaty {#compiegne-1918}
title: Conditions of the Armistice with Germany
short: Armistice of 11 November 1918
also: Armistice of Compiègne; Armistice with Germany; First Armistice at Compiègne; Compiègne Armistice (1918); Waffenstillstand von Compiègne; Armistice du 11 novembre 1918; 1918 Armistice
kind: armistice
parties: Germany; #france; #united-kingdom
signed: 1918-11-11 Rethondes, forest of Compiègne
in-force: 1918-11-11
signatories: Ferdinand Foch; Rosslyn Wemyss; Matthias Erzberger; Alfred von Oberndorff; Detlof von Winterfeldt; Ernst Vanselow
articles: 34
source: UKTO; FRUS 1918, supplement 1, vol. 1
note: Signed shortly after 5 a.m. and in force at 11 a.m.; prolonged three times until the peace.
```

```treaty {#belgrade-1918}
title: Military Convention between the Allies and Hungary
short: Armistice of Belgrade
also: Military Convention of Belgrade; Belgrade Armistice; Belgrádi katonai konvenció
kind: armistice
parties: Hungary; #france; Serbia
signed: 1918-11-13 Belgrade
signatories: Paul Prosper Henrys; Živojin Mišić; Béla Linder
articles: 18
source: FRUS, Paris Peace Conference 1919, vol. 2
note: A separate line of demarcation for Hungary after the collapse of the monarchy.
```

## Completing the settlement

```treaty {#league-covenant-1919}
title: Covenant of the League of Nations
short: Covenant of the League of Nations
also: League Covenant; League of Nations Covenant; Pacte de la Société des Nations; Völkerbundssatzung; 国際連盟規約; Устав Лиги Наций
kind: charter
parties: #league-of-nations
date: 1919-04-28
signed: 1919-06-28 Versailles
in-force: 1920-01-10
until: 1946-04-18
depositary: #france
languages: English; French
articles: 26
part-of: #versailles-1919
superseded-by: #un-charter-1945
source: UKTS 4/1919 (Cmd. 153); Avalon Project
note: The constitution of the League, part I of each of the Paris treaties; approved by the conference on 28 April 1919. The League dissolved itself in April 1946.
```

```treaty {#little-versailles-1919}
title: Treaty between the Principal Allied and Associated Powers and Poland
short: Little Treaty of Versailles
also: Polish Minority Treaty; Minorities Treaty with Poland; Mały traktat wersalski
parties: #poland; #united-states; #united-kingdom; #france; #italy; #japan
not-ratified: #united-states
signed: 1919-06-28 Versailles
in-force: 1920-01-10
articles: 21
source: UKTS 8/1919 (Cmd. 223); UKTO
note: The first of the minority treaties under the guarantee of the League.
```

```treaty {#us-germany-1921}
title: Treaty of Peace between the United States and Germany
short: U.S.–German Peace Treaty
also: Treaty of Berlin (1921); US–German Peace Treaty (1921); Berliner Vertrag (1921)
parties: #united-states; #weimar-germany
signed: 1921-08-25 Berlin
in-force: 1921-11-11
signatories: Ellis Loring Dresel; Friedrich Rosen
articles: 3
series: LNTS 12, 191
series: 42 Stat. 1939
ends: #ww1
source: 42 Stat. 1939; League of Nations Treaty Series 12
note: Gave the United States the advantages of the Treaty of Versailles without the League.
```

```treaty {#us-austria-1921}
title: Treaty of Peace between the United States and Austria
short: U.S.–Austrian Peace Treaty
also: Treaty of Vienna (1921); US–Austrian Peace Treaty (1921)
parties: #united-states; Austria
signed: 1921-08-24 Vienna
in-force: 1921-11-08
series: 42 Stat. 1946
ends: #ww1
source: 42 Stat. 1946
note: Secured to the United States the rights of the Treaty of Saint-Germain.
```

```treaty {#us-hungary-1921}
title: Treaty of Peace between the United States and Hungary
short: U.S.–Hungarian Peace Treaty
also: Treaty of Budapest (1921); US–Hungarian Peace Treaty (1921)
parties: #united-states; Hungary
signed: 1921-08-29 Budapest
in-force: 1921-12-17
series: 42 Stat. 1951
ends: #ww1
source: 42 Stat. 1951
note: Secured to the United States the rights of the Treaty of Trianon.
```

```treaty {#svalbard-1920}
title: Treaty concerning the Archipelago of Spitsbergen
short: Svalbard Treaty
also: Spitsbergen Treaty; Treaty of Spitsbergen; Svalbardtraktaten; Шпицбергенский трактат
parties: Norway; #united-states; Denmark; #france; #italy; #japan; Netherlands; #united-kingdom; Sweden
acceded: 1935-05-07 #ussr
signed: 1920-02-09 Paris
in-force: 1925-08-14
depositary: #france
languages: French; English
articles: 10
series: LNTS 2, 7
source: LNTS 2; UKTS 18/1924 (Cmd. 2092); UKTO
note: Norwegian sovereignty over the archipelago, with equal rights of economic activity for all parties; the list is of the first signatories.
```

```treaty {#san-remo-1920}
title: Resolution of the San Remo Conference
short: San Remo Resolution
also: San Remo Agreement; San Remo Conference Resolution; Risoluzione di Sanremo
kind: resolution
parties: #united-kingdom; #france; #italy; #japan
date: 1920-04-25
place: San Remo
source: Documents on British Foreign Policy, first series, vol. 8
note: Allotted the mandates for Syria and Lebanon to France, and for Mesopotamia and Palestine to Britain.
```

```treaty {#bessarabia-1920}
title: Treaty between the Principal Allied Powers and Romania respecting Bessarabia
short: Treaty of Paris (1920)
also: Bessarabian Protocol; Treaty of Paris on Bessarabia; Tratatul de la Paris (1920)
parties: #united-kingdom; #france; #italy; #japan; Romania
not-ratified: #japan
signed: 1920-10-28 Paris
articles: 9
source: LNTS 3; UKTO
note: Recognised the union of Bessarabia with Romania; for want of Japan's ratification it never came into force.
```

```treaty {#rapallo-1920}
title: Treaty between Italy and the Kingdom of the Serbs, Croats and Slovenes
short: Treaty of Rapallo (1920)
also: Treaty of Rapallo; Trattato di Rapallo; Rapalski ugovor; Rapalska pogodba
parties: #italy; Kingdom of the Serbs, Croats and Slovenes
signed: 1920-11-12 Rapallo
in-force: 1921-02-02
signatories: Giovanni Giolitti; Carlo Sforza; Ivanoe Bonomi; Milenko Vesnić; Ante Trumbić
articles: 9
series: LNTS 18, 387
source: League of Nations Treaty Series 18
note: Drew the frontier in Istria and made Fiume a free state.
```

```treaty {#alexandropol-1920}
title: Treaty of Alexandropol between Turkey and Armenia
short: Treaty of Alexandropol
also: Treaty of Gümrü; Gümrü Antlaşması; Ալեքսանդրապոլի պայմանագիր
parties: Armenia; Turkey
signed: 1920-12-02 Alexandropol
signed: 1920-12-03 Alexandropol, in the small hours
signatories: Kâzım Karabekir; Alexander Khatisian
superseded-by: #kars-1921
source: Hovannisian, The Republic of Armenia, vol. 4
note: Armenia renounced Sèvres and lost Kars; signed as power passed to the Bolsheviks, and never ratified.
```

```treaty {#moscow-1921}
title: Treaty of Friendship between Russia and Turkey
short: Treaty of Moscow (1921)
also: Treaty of Moscow; Treaty of Brotherhood; Moscow Treaty of 1921; Moskova Antlaşması; Московский договор (1921)
parties: #russian-sfsr; Turkey
signed: 1921-03-16 Moscow
in-force: 1921-09-22
signatories: Georgy Chicherin; Celal Korkmasov; Yusuf Kemal Tengirşenk; Rıza Nur; Ali Fuat Cebesoy
articles: 16
source: Dokumenty vneshnei politiki SSSR, vol. 3
note: Soviet Russia and the Ankara government recognised each other and settled their Caucasian border, with Kars to Turkey and Batum to Georgia.
```

```treaty {#kars-1921}
title: Treaty of Friendship between Armenia, Azerbaijan and Georgia and Turkey, concluded with the Participation of the RSFSR
short: Treaty of Kars
also: Kars Treaty; Kars Antlaşması; Карсский договор; Կարսի պայմանագիր
parties: Turkey; Armenian SSR; Azerbaijan SSR; Georgian SSR; #russian-sfsr
signed: 1921-10-13 Kars
in-force: 1922-09-11
signatories: Kâzım Karabekir; Yakov Ganetsky; Askanaz Mravyan; Behbud Shahtakhtinsky; Shalva Eliava
articles: 20
source: Dokumenty vneshnei politiki SSSR, vol. 4
note: Confirmed the Treaty of Moscow for the three Caucasian republics.
```

```treaty {#ankara-1921}
title: Agreement between France and Turkey
short: Treaty of Ankara (1921)
also: Franklin-Bouillon Agreement; Accord of Ankara; Treaty of Ankara; Ankara Agreement (1921); Ankara Antlaşması (1921); Accord d'Angora
kind: agreement
parties: #france; Turkey
signed: 1921-10-20 Ankara
in-force: 1921-10-20
signatories: Henri Franklin-Bouillon; Yusuf Kemal Tengirşenk
articles: 13
series: LNTS 54, 177
source: League of Nations Treaty Series 54
note: France made peace with the Ankara government and left Cilicia.
```

```treaty {#mudanya-1922}
title: Military Convention of Mudanya
short: Armistice of Mudanya
also: Mudanya Armistice; Armistice of Mudania; Mudanya Mütarekesi; Mudanya Ateşkes Antlaşması
kind: armistice
parties: Turkey; #united-kingdom; #france; #italy
acceded: 1922-10-14 Greece
signed: 1922-10-11 Mudanya
in-force: 1922-10-15
signatories: İsmet İnönü; Charles Harington; Georges Charpy; Ernesto Mombelli
articles: 14
source: UKTO; Hurewitz, The Middle East and North Africa in World Politics, vol. 2
note: Ended the war of Turkey and Greece and the Chanak crisis; eastern Thrace went back to Turkey.
```

```treaty {#population-exchange-1923}
title: Convention concerning the Exchange of Greek and Turkish Populations
short: Convention concerning the Exchange of Greek and Turkish Populations
also: Greek–Turkish Population Exchange Convention; Lausanne Convention on the Exchange of Populations; Türk-Yunan Nüfus Mübadelesi Sözleşmesi
kind: convention
parties: Greece; Turkey
signed: 1923-01-30 Lausanne
in-force: 1923-08-25
signatories: Eleftherios Venizelos; İsmet İnönü
articles: 19
series: LNTS 32, 75
part-of: #lausanne-1923
source: League of Nations Treaty Series 32
note: A compulsory exchange by religion, except for Constantinople and western Thrace.
```

```treaty {#lausanne-straits-1923}
title: Convention relating to the Régime of the Straits
short: Lausanne Straits Convention
also: Straits Convention (1923); Convention relating to the Regime of the Straits; Lausanne Convention on the Straits
kind: convention
parties: Turkey; #united-kingdom; #france; #italy; #japan; Bulgaria; Greece; Romania; #ussr; Serb-Croat-Slovene State
not-ratified: #ussr
signed: 1923-07-24 Lausanne
in-force: 1924-08-06
superseded-by: #montreux-1936
series: LNTS 28, 115
source: LNTS 28; UKTS 16/1923 (Cmd. 1929); UKTO
note: Demilitarised the Straits under an international commission; the Soviet Union signed at Rome on 14 August 1923 and did not ratify.
```
␜treaties/world-war-two.md
# The Second World War

Pacts, armistices, alliances and surrenders from 1939 to 1945, the conferences of the Allies and the peace treaties of 1947. The war with Japan has its place in the East Asian files.

## The Axis and its neighbours

```treaty {#pact-of-steel-1939}
title: Pact of Friendship and Alliance between Germany and Italy
short: Pact of Steel
also: Stahlpakt; Patto d'Acciaio; German–Italian Pact of Friendship and Alliance
kind: alliance
parties: #nazi-germany; #italy
signed: 1939-05-22 Berlin
in-force: 1939-05-22
signatories: Joachim von Ribbentrop; Galeazzo Ciano
articles: 7
source: Documents on German Foreign Policy, series D, vol. 6; Avalon Project
note: Bound each ally to help the other in any war, even of its own making.
```

```treaty {#anglo-polish-1939}
title: Agreement of Mutual Assistance between the United Kingdom and Poland
short: Anglo-Polish Agreement of Mutual Assistance
also: Anglo-Polish Alliance; Anglo-Polish military alliance; Agreement of Mutual Assistance between the United Kingdom and Poland; Polish–British Common Defence Pact
kind: alliance
parties: #united-kingdom; #poland
signed: 1939-08-25 London
in-force: 1939-08-25
signatories: Lord Halifax; Edward Raczyński
articles: 8
series: LNTS 199, 57
source: LNTS 199, 57; UKTS 58/1939 (Cmd. 6144); UKTO; Avalon Project
note: Turned the guarantee of 31 March 1939 into an alliance; a secret protocol named Germany.
```

```treaty {#german-soviet-boundary-1939}
title: German–Soviet Boundary and Friendship Treaty
short: German–Soviet Boundary and Friendship Treaty
also: German–Soviet Treaty of Friendship, Cooperation and Demarcation; German–Soviet Frontier Treaty; Deutsch-sowjetischer Grenz- und Freundschaftsvertrag; Договор о дружбе и границе между СССР и Германией
parties: #nazi-germany; #ussr
signed: 1939-09-28 Moscow
in-force: 1939-09-28
signatories: Vyacheslav Molotov; Joachim von Ribbentrop
languages: German; Russian
articles: 5
source: Documents on German Foreign Policy, series D, vol. 8; Avalon Project
note: Divided Poland along the Bug and moved Lithuania to the Soviet sphere by secret protocol; signed in the morning of 29 September and dated the 28th.
```

```treaty {#soviet-estonian-1939}
title: Pact of Mutual Assistance between the Union of Soviet Socialist Republics and the Republic of Estonia
short: Soviet–Estonian Mutual Assistance Treaty
also: Bases Treaty (Estonia); Baasideleping; Soviet–Estonian Pact of Mutual Assistance
parties: #ussr; Estonia
signed: 1939-09-28 Moscow
in-force: 1939-10-04
signatories: Vyacheslav Molotov; Karl Selter
series: LNTS 198, 223
source: League of Nations Treaty Series 198
note: Admitted Soviet bases on Estonian soil.
```

```treaty {#soviet-latvian-1939}
title: Pact of Mutual Assistance between the Union of Soviet Socialist Republics and the Republic of Latvia
short: Soviet–Latvian Mutual Assistance Treaty
also: Bases Treaty (Latvia); Soviet–Latvian Pact of Mutual Assistance
parties: #ussr; Latvia
signed: 1939-10-05 Moscow
in-force: 1939-10-11
signatories: Vyacheslav Molotov; Vilhelms Munters
series: LNTS 198, 381
source: League of Nations Treaty Series 198
note: Admitted Soviet bases at Liepāja and Ventspils.
```

```treaty {#soviet-lithuanian-1939}
title: Treaty on the Transfer of the City of Vilnius and Vilnius Province to the Lithuanian Republic and on Mutual Assistance between the Soviet Union and Lithuania
short: Soviet–Lithuanian Mutual Assistance Treaty
also: Soviet–Lithuanian Pact of Mutual Assistance; Vilnius Transfer Treaty
parties: #ussr; Lithuania
signed: 1939-10-10 Moscow
in-force: 1939-10-16
signatories: Vyacheslav Molotov; Juozas Urbšys
articles: 9
source: Dokumenty vneshnei politiki SSSR, vol. 22
note: Lithuania received Vilnius and admitted Soviet garrisons.
```

```treaty {#anglo-turkish-1939}
title: Treaty of Mutual Assistance between the United Kingdom, France and Turkey
short: Anglo-French–Turkish Treaty
also: Ankara Pact (1939); Treaty of Mutual Assistance between Great Britain, France and Turkey; Tripartite Treaty of Ankara; Anglo-Franco-Turkish Treaty of Mutual Assistance
kind: alliance
parties: #united-kingdom; #france; #turkey
signed: 1939-10-19 Ankara
in-force: 1939-11-16
signatories: Hughe Knatchbull-Hugessen; René Massigli; Refik Saydam
articles: 9
series: LNTS 200, 167
source: League of Nations Treaty Series 200; UKTO
note: Mutual help in the Mediterranean, with a protocol excusing Turkey from war with the Soviet Union.
```

```treaty {#german-soviet-commercial-1940}
title: Commercial Agreement between Germany and the Union of Soviet Socialist Republics
short: German–Soviet Commercial Agreement (1940)
also: German–Soviet Trade Agreement of 1940; German–Soviet Economic Agreement
kind: agreement
parties: #nazi-germany; #ussr
signed: 1940-02-11 Moscow
source: Documents on German Foreign Policy, series D, vol. 8; Avalon Project
note: Soviet raw materials for German machines and arms.
```

```treaty {#moscow-1940}
title: Treaty of Peace between Finland and the Union of Soviet Socialist Republics
short: Moscow Peace Treaty
also: Treaty of Moscow (1940); Moscow Peace Treaty (1940); Peace of Moscow (1940); Moskovan rauha; Moskovan rauhansopimus; Московский мирный договор 1940 года; Московский договор (1940)
parties: Finland; #ussr
signed: 1940-03-12 Moscow
in-force: 1940-03-13
in-force: 1940-03-21
signatories: Risto Ryti; Juho Kusti Paasikivi; Rudolf Walden; Väinö Voionmaa; Vyacheslav Molotov; Andrei Zhdanov; Aleksandr Vasilevsky
articles: 9
ends: Winter War
source: Dokumenty vneshnei politiki SSSR, vol. 23; Avalon Project
note: Finland ceded Karelia with Viipuri and leased Hanko; firing stopped at noon on 13 March.
```

```treaty {#compiegne-1940}
title: Armistice Agreement between the German High Command of the Armed Forces and French Plenipotentiaries
short: Armistice of 22 June 1940
also: Second Armistice at Compiègne; Franco-German Armistice; Armistice of Compiègne (1940); Franco-German Armistice of 1940; Armistice du 22 juin 1940
kind: armistice
parties: #nazi-germany; #france
signed: 1940-06-22 Compiègne
in-force: 1940-06-25
signatories: Wilhelm Keitel; Charles Huntziger
articles: 24
source: Documents on German Foreign Policy, series D, vol. 9; Avalon Project
note: Germany occupied three fifths of France; it took effect with the Italian armistice at 1.35 a.m. on 25 June.
```

```treaty {#villa-incisa-1940}
title: Franco-Italian Armistice Agreement
short: Franco-Italian Armistice
also: Armistice of Villa Incisa; Franco-Italian Armistice (1940); Armistizio di Villa Incisa
kind: armistice
parties: #italy; #france
signed: 1940-06-24 Rome, Villa Incisa
in-force: 1940-06-25
signatories: Pietro Badoglio; Charles Huntziger
articles: 26
source: Documents on German Foreign Policy, series D, vol. 10
note: Left Italy a small zone in the Alps, and demilitarised borders.
```

```treaty {#vienna-award-1940}
title: Arbitral Award of Vienna by Germany and Italy between Romania and Hungary
short: Second Vienna Award
also: Vienna Diktat; Vienna Award (1940); Zweiter Wiener Schiedsspruch; Második bécsi döntés; Dictatul de la Viena
kind: arbitral award
parties: Hungary; Romania; #nazi-germany; #italy
signed: 1940-08-30 Vienna
signatories: Joachim von Ribbentrop; Galeazzo Ciano; István Csáky; Mihail Manoilescu
articles: 7
source: Documents on German Foreign Policy, series D, vol. 10
note: Gave northern Transylvania to Hungary; declared void by the peace treaties of 1947.
```

```treaty {#destroyers-for-bases-1940}
title: Arrangement between the United States and the United Kingdom on Destroyers and Naval and Air Bases
short: Destroyers-for-Bases Agreement
also: Destroyers for Bases Agreement; Destroyers-for-Bases Deal; Destroyers for Bases Deal
kind: exchange of notes
parties: #united-states; #united-kingdom
signed: 1940-09-02 Washington
in-force: 1940-09-02
signatories: Cordell Hull; Lord Lothian
series: LNTS 203, 201
source: FRUS 1940, vol. 3; UKTO; Avalon Project
note: Fifty old destroyers for ninety-nine-year leases on British bases in the western Atlantic.
```

```treaty {#ogdensburg-1940}
title: Joint Statement by the Prime Minister of Canada and the President of the United States at Ogdensburg
short: Ogdensburg Agreement
also: Ogdensburg Declaration
kind: declaration
parties: Canada; #united-states
date: 1940-08-17
signed: 1940-08-18 (announced)
signatories: W. L. Mackenzie King; Franklin D. Roosevelt
place: Ogdensburg, New York
source: Canada Treaty Series 1940 no. 14; Avalon Project
note: Founded the Permanent Joint Board on Defence; agreed on 17 August and announced the next day.
```

```treaty {#craiova-1940}
title: Treaty between Bulgaria and Romania
short: Treaty of Craiova
also: Craiova Treaty; Tratatul de la Craiova; Крайовска спогодба; Craiova Agreement
parties: Bulgaria; Romania
signed: 1940-09-07 Craiova
in-force: 1940-09-14
source: Martens, Nouveau recueil général, third series
note: Returned southern Dobruja to Bulgaria, with an exchange of populations; the only change of frontier of those years that lasted.
```

```treaty {#soviet-yugoslav-1941}
title: Treaty of Friendship and Non-Aggression between the Union of Soviet Socialist Republics and Yugoslavia
short: Soviet–Yugoslav Treaty of Friendship and Non-Aggression
also: Soviet–Yugoslav Non-aggression Pact; Soviet–Yugoslav Pact of 1941
parties: #ussr; #yugoslavia
signed: 1941-04-05 Moscow
signed: 1941-04-06 Moscow, in the small hours
signatories: Vyacheslav Molotov; Milan Gavrilović
source: Dokumenty vneshnei politiki SSSR, vol. 23
note: Dated 5 April and signed hours before the German attack on Yugoslavia.
```

## The Grand Alliance

```treaty {#anglo-soviet-1941}
title: Agreement between the United Kingdom and the Union of Soviet Socialist Republics providing for Joint Action in the War against Germany
short: Anglo-Soviet Agreement
also: Anglo-Soviet Agreement of 1941; Anglo-Soviet Pact; Соглашение между правительствами СССР и Великобритании о совместных действиях в войне против Германии
kind: agreement
parties: #united-kingdom; #ussr
signed: 1941-07-12 Moscow
in-force: 1941-07-12
signatories: Stafford Cripps; Vyacheslav Molotov
articles: 2
series: LNTS 204, 277
source: UKTS 15/1941 (Cmd. 6304); UKTO; Avalon Project
note: Mutual help, and no separate armistice or peace.
```

```treaty {#sikorski-mayski-1941}
title: Agreement between the Polish Government in London and the Soviet Union
short: Sikorski–Mayski Agreement
also: Sikorski–Maisky Agreement; Polish–Soviet Agreement of 1941; Sikorski–Mayski Pact; Układ Sikorski–Majski; Соглашение Сикорского — Майского
kind: agreement
parties: #poland; #ussr
signed: 1941-07-30 London
in-force: 1941-07-30
signatories: Władysław Sikorski; Ivan Maisky
articles: 5
source: Documents on Polish–Soviet Relations 1939–1945, vol. 1; UKTO
note: The Soviet Union declared the treaties of 1939 with Germany on Poland void and freed Polish prisoners; relations were broken again in April 1943.
```

```treaty {#atlantic-charter-1941}
title: Joint Declaration by the President of the United States and the Prime Minister of the United Kingdom
short: Atlantic Charter
also: Atlantic Declaration; Charte de l'Atlantique; Atlantik-Charta; 大西洋憲章; Атлантическая хартия
kind: declaration
parties: #united-states; #united-kingdom
signed: 1941-08-14 aboard ships off Newfoundland
signatories: Franklin D. Roosevelt; Winston Churchill
articles: 8
series: LNTS 204, 384
source: UKTS 5/1942 (Cmd. 6388); FRUS 1941, vol. 1; UKTO; Avalon Project
note: Eight principles for the peace, among them no territorial gains and self-government; agreed at Placentia Bay, issued by wire and never formally signed.
```

```treaty {#declaration-united-nations-1942}
title: Declaration by United Nations
short: Declaration by United Nations
also: United Nations Declaration; Declaration of the United Nations; Joint Declaration by the United Nations; Washington Declaration (1942); 連合国共同宣言; Декларация Объединённых Наций
kind: declaration
parties: #united-states; #united-kingdom; #ussr; #republic-of-china; Australia; Belgium; Canada; Costa Rica; Cuba; #czechoslovakia; Dominican Republic; El Salvador; Greece; Guatemala; Haiti; Honduras; India; Luxembourg; Netherlands; New Zealand; Nicaragua; Norway; Panama; #poland; South Africa; #yugoslavia
signed: 1942-01-01 Washington
signed: 1942-01-02 Washington, the other twenty-two states
in-force: 1942-01-01
signatories: Franklin D. Roosevelt; Winston Churchill; Maxim Litvinov; T. V. Soong
depositary: #united-states
series: LNTS 204, 381
series: 55 Stat. 1600
source: LNTS 204, 381; UKTS 5/1942 (Cmd. 6388); UKTO; Avalon Project
note: Twenty-six governments subscribed to the Atlantic Charter and promised no separate peace; twenty-one joined later.
```

```treaty {#tripartite-iran-1942}
title: Treaty of Alliance between the United Kingdom, the Soviet Union and Iran
short: Anglo-Soviet–Iranian Treaty of Alliance
also: Tripartite Treaty of Alliance (1942); Tripartite Treaty of Alliance with Iran; Anglo-Soviet-Persian Treaty
kind: alliance
parties: #united-kingdom; #ussr; Iran
signed: 1942-01-29 Tehran
in-force: 1942-01-29
until: 1946-03-02
signatories: Reader Bullard; Andrei Smirnov; Ali Soheili
articles: 9
series: UNTS 93, 279
source: UNTS 93; UKTO
note: Allied troops would leave Iran within six months of the end of hostilities.
```

```treaty {#anglo-soviet-1942}
title: Treaty of Alliance in the War against Hitlerite Germany and her Associates in Europe and of Collaboration and Mutual Assistance thereafter
short: Anglo-Soviet Treaty of 1942
also: Anglo-Soviet Treaty; Twenty-Year Mutual Assistance Agreement; Anglo-Soviet Treaty of Alliance; Anglo-Soviet Alliance (1942)
kind: alliance
parties: #united-kingdom; #ussr
signed: 1942-05-26 London
in-force: 1942-07-04
until: 1955-05-07
signatories: Anthony Eden; Vyacheslav Molotov
articles: 8
source: UKTS 2/1942 (Cmd. 6376); UKTO; Avalon Project
note: An alliance for twenty years; the Soviet Union annulled it in 1955 when West Germany joined NATO.
```

```treaty {#lend-lease-1942}
title: Agreement between the United Kingdom and the United States on the Principles applying to Mutual Aid in the Prosecution of the War against Aggression
short: Anglo-American Mutual Aid Agreement
also: Lend-Lease Master Agreement; Mutual Aid Agreement (1942); Master Lend-Lease Agreement; Anglo-American Lend-Lease Agreement
kind: agreement
parties: #united-states; #united-kingdom
signed: 1942-02-23 Washington
in-force: 1942-02-23
signatories: Sumner Welles; Lord Halifax
articles: 8
series: LNTS 204, 389
source: UKTS 7/1942 (Cmd. 6391); 56 Stat. 1433; UKTO
note: The terms of Lend-Lease, with the promise of article 7 to lower barriers to trade after the war.
// UKTO gives LNTS 204, 399.
```

```treaty {#moscow-declarations-1943}
title: Declarations of the Moscow Conference of Foreign Ministers
short: Moscow Declarations
also: Moscow Declaration (1943); Declaration of the Four Nations on General Security; Moscow Conference Declarations; Московская декларация 1943 года
kind: declaration
parties: #united-states; #united-kingdom; #ussr; #republic-of-china
signed: 1943-10-30 Moscow
signed: 1943-11-01 (published)
signatories: Cordell Hull; Anthony Eden; Vyacheslav Molotov; Foo Ping-sheung
source: FRUS 1943, vol. 1; UKTO; Avalon Project
note: Four declarations: on general security (with China), on Italy, on Austria and on atrocities.
```

```treaty {#tehran-1943}
title: Declaration of the Three Powers at Tehran
short: Tehran Declaration
also: Teheran Declaration; Declaration of the Three Powers (1943); Tehran Conference Declaration; Тегеранская декларация
kind: declaration
parties: #united-states; #united-kingdom; #ussr
signed: 1943-12-01 Tehran
signatories: Franklin D. Roosevelt; Winston Churchill; Joseph Stalin
source: FRUS, Conferences at Cairo and Tehran, 1943; UKTO
note: The leaders agreed on the second front; a separate declaration promised Iran its independence.
```

```treaty {#soviet-czechoslovak-1943}
title: Treaty of Friendship, Mutual Assistance and Post-War Cooperation between the Union of Soviet Socialist Republics and the Czechoslovak Republic
short: Czechoslovak–Soviet Treaty (1943)
also: Soviet–Czechoslovak Treaty of Alliance (1943); Czechoslovak–Soviet Treaty of Friendship
kind: alliance
parties: #ussr; #czechoslovakia
signed: 1943-12-12 Moscow
in-force: 1943-12-22
signatories: Vyacheslav Molotov; Zdeněk Fierlinger
source: Vneshnyaya politika Sovetskogo Soyuza v period Otechestvennoi voiny, vol. 1
note: An alliance of twenty years with Beneš's government in exile.
```

```treaty {#franco-soviet-1944}
title: Treaty of Alliance and Mutual Assistance between the Union of Soviet Socialist Republics and the French Republic
short: Franco-Soviet Treaty of 1944
also: Franco-Soviet Treaty of Alliance (1944); Franco-Soviet Alliance of 1944; Traité franco-soviétique de 1944
kind: alliance
parties: #france; #ussr
signed: 1944-12-10 Moscow
until: 1955-05-07
signatories: Georges Bidault; Vyacheslav Molotov
articles: 8
source: UNTS 149; Vneshnyaya politika Sovetskogo Soyuza v period Otechestvennoi voiny, vol. 2
note: An alliance against Germany for twenty years, made during de Gaulle's visit; annulled by the Soviet Union in 1955.
```

```treaty {#percentages-1944}
title: Anglo-Soviet Understanding on Influence in South-Eastern Europe
short: Percentages Agreement
also: Naughty Document; Churchill–Stalin Percentages Agreement; Процентное соглашение
kind: understanding
parties: #united-kingdom; #ussr
date: 1944-10-09
place: Moscow
signatories: Winston Churchill; Joseph Stalin
status: disputed
source: Churchill, The Second World War, vol. 6; Resis, The Churchill–Stalin Secret Percentages Agreement on the Balkans, American Historical Review 83 (1978)
note: A half-sheet of paper with shares of influence in Romania, Greece, Bulgaria, Yugoslavia and Hungary, ticked by Stalin; historians disagree on its force.
```

```treaty {#yalta-1945}
title: Protocol of the Proceedings of the Crimea Conference
short: Yalta Protocol
also: Yalta Conference Protocol; Crimea Declaration; Yalta Declaration; Yalta Agreements; Declaration on Liberated Europe; Ялтинские соглашения
kind: protocol
parties: #united-states; #united-kingdom; #ussr
signed: 1945-02-11 Yalta
signatories: Edward Stettinius; Anthony Eden; Vyacheslav Molotov
source: FRUS, Conferences at Malta and Yalta, 1945; UKTO; Avalon Project
note: On the United Nations, liberated Europe, the zones of Germany, Poland and reparations; the agreement on Japan is a paper of its own.
```

```treaty {#potsdam-agreement-1945}
title: Protocol of the Proceedings of the Berlin Conference
short: Potsdam Agreement
also: Potsdam Protocol; Potsdam Conference Protocol; Berlin Conference Protocol; Potsdam Accord; Potsdamer Abkommen; Потсдамское соглашение
kind: agreement
parties: #united-states; #united-kingdom; #ussr
signed: 1945-08-01 Potsdam
signed: 1945-08-02 Potsdam, after midnight
signatories: Harry S. Truman; Clement Attlee; Joseph Stalin
source: FRUS, Conference of Berlin (Potsdam), 1945, vol. 2; UKTO; Avalon Project
note: The political and economic principles for Germany, reparations, the Oder–Neisse line until the peace, and the transfer of Germans. Dated 1 August, ended and published on 2 August 1945.
// UKTO files the protocol under the opening day of the conference, 17 July 1945.
```

```treaty {#london-charter-1945}
title: Agreement for the Prosecution and Punishment of the Major War Criminals of the European Axis, and Charter of the International Military Tribunal
short: London Agreement and Nuremberg Charter
also: Nuremberg Charter; London Charter; London Charter of the International Military Tribunal; London Agreement (1945); Charter of the International Military Tribunal
kind: agreement
parties: #united-kingdom; #united-states; #france; #ussr
signed: 1945-08-08 London
in-force: 1945-08-08
signatories: Robert H. Jackson; Robert Falco; William Jowitt; Iona Nikitchenko; Aron Trainin
depositary: #united-kingdom
languages: English; French; Russian
articles: 7
series: UNTS 82, 279 (no. 251)
source: UNTS 82, 279; UKTO; Avalon Project
note: Created the Nuremberg tribunal and defined crimes against peace, war crimes and crimes against humanity.
```

## Armistices and surrenders in Europe

```treaty {#cassibile-1943}
title: Conditions of an Armistice between the Allies and Italy
short: Armistice of Cassibile
also: Italian Armistice; Armistice with Italy; Short Armistice; Armistizio di Cassibile; Armistizio dell'8 settembre
kind: armistice
parties: #italy; #united-states; #united-kingdom
signed: 1943-09-03 Cassibile
in-force: 1943-09-08
signatories: Walter Bedell Smith; Giuseppe Castellano
articles: 12
source: 61 Stat. 2740; TIAS 1604; UKTO; Avalon Project
note: Kept secret until Eisenhower announced it on 8 September; the long terms were signed at Malta on 29 September 1943.
```

```treaty {#malta-1943}
title: Additional Conditions of the Armistice with Italy
short: Instrument of Surrender of Italy
also: Long Armistice; Malta Armistice; Armistizio lungo; Instrument of Italian Surrender
kind: instrument of surrender
parties: #italy; #united-states; #united-kingdom; #ussr
signed: 1943-09-29 Malta, aboard HMS Nelson
signatories: Dwight D. Eisenhower; Pietro Badoglio
articles: 44
source: 61 Stat. 2740; TIAS 1604; UKTO; Avalon Project
note: Put Italy's forces, economy and administration at the disposal of the Allies.
```

```treaty {#moscow-armistice-romania-1944}
title: Armistice Agreement with Romania
short: Armistice with Romania (1944)
also: Soviet–Romanian Armistice; Romanian Armistice
kind: armistice
parties: Romania; #ussr; #united-kingdom; #united-states
signed: 1944-09-12 Moscow
signed: 1944-09-13 Moscow, in the small hours
signatories: Rodion Malinovsky; Lucrețiu Pătrășcanu
articles: 20
series: 59 Stat. 1712
source: 59 Stat. 1712; UKTO; Avalon Project
note: Romania changed sides, gave up Bessarabia and northern Bukovina, and recovered Transylvania or the greater part of it.
```

```treaty {#moscow-armistice-1944}
title: Armistice Agreement with Finland
short: Moscow Armistice
also: Armistice with Finland; Moscow Armistice (1944); Finnish Armistice; Moskovan välirauha; Московское перемирие
kind: armistice
parties: Finland; #ussr; #united-kingdom
signed: 1944-09-19 Moscow
in-force: 1944-09-19
signatories: Andrei Zhdanov; Carl Enckell
articles: 23
series: BFSP 145, 513
source: BFSP 145, 513; UKTO
note: Restored the frontier of 1940, ceded Petsamo, leased Porkkala and set reparations.
```

```treaty {#moscow-armistice-bulgaria-1944}
title: Armistice Agreement with Bulgaria
short: Armistice with Bulgaria (1944)
also: Bulgarian Armistice
kind: armistice
parties: Bulgaria; #ussr; #united-kingdom; #united-states
signed: 1944-10-28 Moscow
articles: 19
series: UNTS 123, 223
series: 58 Stat. 1498
source: 58 Stat. 1498; UKTO; Avalon Project
note: Bulgaria withdrew from Greece and Yugoslavia and came under an Allied Control Commission.
```

```treaty {#moscow-armistice-hungary-1945}
title: Armistice Agreement with Hungary
short: Armistice with Hungary (1945)
also: Hungarian Armistice
kind: armistice
parties: Hungary; #ussr; #united-kingdom; #united-states
signed: 1945-01-20 Moscow
articles: 19
series: UNTS 140, 397
series: 59 Stat. 1321
source: 59 Stat. 1321; UKTO; Avalon Project
note: Hungary's provisional government returned to the frontiers of 1937 and promised reparations.
```

```treaty {#caserta-1945}
title: Instrument of Local Surrender of German and Other Forces under the Command of the German Commander-in-Chief South-West
short: Surrender at Caserta
also: Surrender of Caserta; Instrument of Surrender at Caserta; Resa di Caserta
kind: instrument of surrender
parties: #nazi-germany; #united-kingdom; #united-states
signed: 1945-04-29 Caserta
in-force: 1945-05-02
signatories: William Duthie Morgan; Viktor von Schweinitz; Eugen Wenner
source: FRUS 1945, vol. 3; UKTO
note: The German armies in Italy stopped fighting at noon GMT on 2 May 1945.
```

```treaty {#luneburg-1945}
title: Instrument of Surrender of All German Armed Forces in Holland, in North-West Germany including All Islands, and in Denmark
short: German surrender at Lüneburg Heath
also: Surrender at Lüneburg Heath; Partial Capitulation at Lüneburg; Teilkapitulation der Wehrmacht für Nordwestdeutschland
kind: instrument of surrender
parties: #nazi-germany; #united-kingdom
signed: 1945-05-04 Lüneburg Heath
in-force: 1945-05-05
signatories: Bernard Montgomery; Hans-Georg von Friedeburg
source: UKTO; Imperial War Museum
note: Montgomery took the surrender of the German forces in the north-west.
```

```treaty {#reims-1945}
title: Act of Military Surrender
short: German Instrument of Surrender
also: German Instrument of Surrender (1945); Instrument of Surrender of Germany; German Capitulation; Bedingungslose Kapitulation der Wehrmacht; Act of Military Surrender (1945); Акт о безоговорочной капитуляции Германии; ドイツの降伏文書
kind: instrument of surrender
parties: #nazi-germany; #united-states; #united-kingdom; #ussr; #france
signed: 1945-05-07 Reims
signed: 1945-05-08 Berlin-Karlshorst
signed: 1945-05-09 Berlin-Karlshorst, after midnight
in-force: 1945-05-08
signatories: Alfred Jodl; Walter Bedell Smith; Ivan Susloparov; François Sevez; Wilhelm Keitel; Hans-Georg von Friedeburg; Hans-Jürgen Stumpff; Georgy Zhukov; Arthur Tedder; Carl Spaatz; Jean de Lattre de Tassigny
languages: English; Russian; German
articles: 6
series: 59 Stat. 1857
source: 59 Stat. 1857; UKTO; Avalon Project
note: The unconditional surrender of all German forces, effective at 23.01 Central European Time on 8 May 1945; signed at Reims on 7 May and again in Berlin at midnight from 8 to 9 May.
```

```treaty {#berlin-declaration-1945}
title: Declaration regarding the Defeat of Germany and the Assumption of Supreme Authority by the Allied Powers
short: Berlin Declaration (1945)
also: Declaration regarding the Defeat of Germany; Juni-Deklaration; Berliner Erklärung (1945); Berlin Declaration of 1945
kind: declaration
parties: #united-states; #united-kingdom; #ussr; #france
signed: 1945-06-05 Berlin
in-force: 1945-06-05
signatories: Dwight D. Eisenhower; Georgy Zhukov; Bernard Montgomery; Jean de Lattre de Tassigny
articles: 15
series: UNTS 68, 189
source: UNTS 68, 189; 60 Stat. 1649; UKTO
note: With no government left in Germany the four powers took supreme authority over it.
```

```treaty {#london-protocol-1944}
title: Protocol on the Zones of Occupation in Germany and the Administration of Greater Berlin
short: London Protocol (1944)
also: Protocol on Zones of Occupation; London Protocol of 1944; Londoner Protokoll
kind: protocol
parties: #united-states; #united-kingdom; #ussr
acceded: 1945-07-26 #france
signed: 1944-09-12 London
in-force: 1945-02-06
signatories: John G. Winant; William Strang; Fedor Gusev
source: FRUS 1944, vol. 1; UNTS 227, 279; UKTO
note: Drew the zones of Germany and the sectors of Berlin; France joined by the agreement of 26 July 1945.
```

## Frontiers and the peace treaties

```treaty {#soviet-polish-1945}
title: Treaty between the Union of Soviet Socialist Republics and the Polish Republic concerning the Soviet–Polish State Frontier
short: Polish–Soviet Border Agreement of August 1945
also: Soviet–Polish Border Treaty (1945); Polish–Soviet border agreement
parties: #ussr; #poland
signed: 1945-08-16 Moscow
in-force: 1946-02-05
signatories: Vyacheslav Molotov; Edward Osóbka-Morawski
series: UNTS 10, 193
source: UNTS 10, 193
note: Made the Curzon Line, with small changes, the frontier.
```

```treaty {#carpathian-ruthenia-1945}
title: Treaty between Czechoslovakia and the Union of Soviet Socialist Republics concerning Transcarpathian Ukraine
short: Czechoslovak–Soviet Treaty on Transcarpathia
also: Treaty on Carpathian Ruthenia; Treaty concerning Trans-Carpathian Ukraine
parties: #czechoslovakia; #ussr
signed: 1945-06-29 Moscow
in-force: 1946-01-30
signatories: Vyacheslav Molotov; Zdeněk Fierlinger; Vladimír Clementis
source: UNTS 504; Vneshnyaya politika Sovetskogo Soyuza v period Otechestvennoi voiny, vol. 3
note: Czechoslovakia ceded Carpathian Ruthenia to the Soviet Union.
```

```treaty {#gruber-de-gasperi-1946}
title: Agreement between the Austrian and Italian Governments on South Tyrol
short: Gruber–De Gasperi Agreement
also: Paris Agreement (1946); De Gasperi–Gruber Agreement; Gruber-De-Gasperi-Abkommen; Accordo De Gasperi-Gruber; Pariser Abkommen (1946)
kind: agreement
parties: Austria; #italy
signed: 1946-09-05 Paris
signatories: Karl Gruber; Alcide De Gasperi
part-of: #paris-1947-italy
source: UNTS 49, annex IV to the Treaty of Peace with Italy
note: Autonomy and equal rights for the German-speaking people of South Tyrol; annexed to the peace treaty with Italy.
```

```treaty {#paris-1947}
title: Treaties of Peace with Bulgaria, Finland, Hungary, Italy and Romania
short: Paris Peace Treaties
also: Paris Peace Treaties (1947); Paris Peace Treaties, 1947; Peace Treaties of Paris; Treaty of Paris (1947); Traités de Paris (1947); Парижские мирные договоры 1947 года
kind: peace settlement
parties: Bulgaria; Finland; Hungary; #italy; Romania; #ussr; #united-kingdom; #united-states; #france; Australia; Belgium; Brazil; Byelorussian SSR; Canada; #republic-of-china; #czechoslovakia; Ethiopia; Greece; India; Netherlands; New Zealand; #poland; Ukrainian SSR; South Africa; #yugoslavia
signed: 1947-02-10 Paris
in-force: 1947-09-15
depositary: #ussr; #france
languages: English; Russian; French
ends: #ww2
source: UNTS 41, 42, 48 and 49; UKTS 50–55/1948; UKTO
note: The five treaties with Germany's European allies, in force together on 15 September 1947. The Soviet Union keeps four of them and France that with Italy.
```

```treaty {#paris-1947-italy}
title: Treaty of Peace with Italy
short: Treaty of Peace with Italy
also: Treaty of Peace with Italy (1947); Italian Peace Treaty; Treaty of Paris (1947, Italy); Peace Treaty with Italy; Trattato di Parigi (1947)
parties: #italy; #ussr; #united-kingdom; #united-states; #france; Australia; Belgium; Brazil; Byelorussian SSR; Canada; #republic-of-china; #czechoslovakia; Ethiopia; Greece; India; Netherlands; New Zealand; #poland; Ukrainian SSR; South Africa; #yugoslavia
signed: 1947-02-10 Paris
in-force: 1947-09-15
signatories: Antonio Meli Lupi di Soragna
depositary: #france
languages: English; French; Italian; Russian
articles: 90
series: UNTS 49, 3 (no. 747)
part-of: #paris-1947
source: UNTS 49, 3; UKTS 50/1948 (Cmd. 7481); UKTO
note: Italy lost its colonies, Istria and the Dodecanese; Trieste was to become a free territory.
```

```treaty {#paris-1947-hungary}
title: Treaty of Peace with Hungary
short: Treaty of Peace with Hungary
also: Treaty of Peace with Hungary (1947); Hungarian Peace Treaty (1947)
parties: Hungary; #ussr; #united-kingdom; #united-states; Australia; Byelorussian SSR; Canada; #czechoslovakia; India; New Zealand; Ukrainian SSR; South Africa; #yugoslavia
signed: 1947-02-10 Paris
in-force: 1947-09-15
depositary: #ussr
articles: 42
series: UNTS 41, 135 (no. 644)
part-of: #paris-1947
source: UNTS 41, 135; UKTS 54/1948 (Cmd. 7485); UKTO
note: Restored the Trianon frontier with a small loss at Bratislava.
```

```treaty {#paris-1947-romania}
title: Treaty of Peace with Roumania
short: Treaty of Peace with Romania
also: Treaty of Peace with Roumania (1947); Treaty of Peace with Romania (1947); Romanian Peace Treaty (1947)
parties: Romania; #ussr; #united-kingdom; #united-states; Australia; Byelorussian SSR; Canada; #czechoslovakia; India; New Zealand; Ukrainian SSR; South Africa
signed: 1947-02-10 Paris
in-force: 1947-09-15
depositary: #ussr
articles: 40
series: UNTS 42, 3 (no. 645)
part-of: #paris-1947
source: UNTS 42, 3; UKTS 55/1948 (Cmd. 7486); UKTO
note: Confirmed the loss of Bessarabia and northern Bukovina and the return of northern Transylvania.
```

```treaty {#paris-1947-bulgaria}
title: Treaty of Peace with Bulgaria
short: Treaty of Peace with Bulgaria
also: Treaty of Peace with Bulgaria (1947); Bulgarian Peace Treaty (1947)
parties: Bulgaria; #ussr; #united-kingdom; #united-states; Australia; Byelorussian SSR; #czechoslovakia; Greece; India; New Zealand; Ukrainian SSR; South Africa; #yugoslavia
signed: 1947-02-10 Paris
in-force: 1947-09-15
depositary: #ussr
articles: 38
series: UNTS 41, 21 (no. 643)
part-of: #paris-1947
source: UNTS 41, 21; UKTS 52/1948 (Cmd. 7483); UKTO
note: Left Bulgaria its frontiers of 1941, with southern Dobruja.
```

```treaty {#paris-1947-finland}
title: Treaty of Peace with Finland
short: Treaty of Peace with Finland
also: Treaty of Peace with Finland (1947); Finnish Peace Treaty (1947); Paris Peace Treaty with Finland; Pariisin rauhansopimus
parties: Finland; #ussr; #united-kingdom; Australia; Byelorussian SSR; Canada; #czechoslovakia; India; New Zealand; Ukrainian SSR; South Africa
signed: 1947-02-10 Paris
in-force: 1947-09-15
depositary: #ussr
articles: 36
series: UNTS 48, 203 (no. 746)
part-of: #paris-1947
source: UNTS 48, 203; UKTS 53/1948 (Cmd. 7484); UKTO
note: Confirmed the terms of the Moscow armistice; the United States, never at war with Finland, was no party.
```
␜wars/east-asia-and-the-pacific.md
# East Asia and the Pacific

Wars, battles, interventions and occupations in East Asia and the Pacific, from the Mongol invasions to the wars of Indochina.

## China and the treaty powers

```event {#mongol-invasions-of-japan}
title: Mongol invasions of Japan
also: Genkō; 元寇
kind: war
date: 1274/1281
place: Kyushu
parties: #yuan; #goryeo; #japan
```

```event {#imjin-war}
title: Imjin War
also: Japanese invasions of Korea; Bunroku-Keichō War; Hideyoshi's invasions of Korea; 文禄・慶長の役; 임진왜란; 壬辰倭亂
kind: war
date: 1592-05-23/1598-12
place: Korea
parties: #japan; #joseon; #ming
```

```event {#first-opium-war}
title: First Opium War
also: Opium War; First Anglo-Chinese War; 鴉片戰爭; アヘン戦争; 第一次鸦片战争
kind: war
date: 1839-09-04/1842-08-29
place: China
parties: #united-kingdom; #qing
```

```event {#second-opium-war}
title: Second Opium War
also: Arrow War; Second Anglo-Chinese War; Anglo-French expedition to China; 第二次鴉片戰爭; アロー戦争
kind: war
date: 1856-10-08/1860-10-24
place: China
parties: #united-kingdom; #second-french-empire; #qing
```

```event {#taiping-rebellion}
title: Taiping Rebellion
also: Taiping Civil War; Taiping Revolution; 太平天國之役
kind: civil war
date: 1850-12/1864-08
place: China
parties: #qing; #taiping-heavenly-kingdom
```

```event {#sino-french-war}
title: Sino-French War
also: Franco-Chinese War; Tonkin War; 中法戰爭; 清仏戦争; Guerre franco-chinoise
kind: war
date: 1884-08-22/1885-06-09
place: Tonkin; Taiwan; Fuzhou
parties: #french-third-republic; #qing
note: Fighting in Tonkin began in 1883; a preliminary peace was signed in Paris on 4 April 1885.
```

```event {#perry-expedition}
title: Perry Expedition to Japan
short: Perry Expedition
also: Arrival of the Black Ships; 黒船来航
kind: expedition
date: 1853-07-08/1854-07-17
place: Uraga; #shimoda; Naha
by: #united-states
against: #tokugawa-shogunate
```

```event {#putyatin-mission}
title: Putyatin's mission to Japan
also: Voyage of the frigate Pallada
kind: mission
date: 1853-08-22/1855-02-07
place: Nagasaki; #shimoda
by: #russian-empire
parties: #russian-empire; #tokugawa-shogunate
see: #putyatin; #kawaji
```

```event {#boshin-war}
title: Boshin War
also: 戊辰戦争
kind: civil war
date: 1868-01-27/1869-06-27
place: #japan
parties: #tokugawa-shogunate; #empire-of-japan; #republic-of-ezo
```

```event {#meiji-restoration}
title: Meiji Restoration
also: 明治維新; Restoration of imperial rule
kind: revolution
date: 1868-01-03
place: #japan
```

```event {#ganghwa-island-incident}
title: Ganghwa Island incident
also: Kanghwa Incident; Un'yō incident; 江華島事件; 운요호 사건
kind: incident
date: 1875-09-20
place: Ganghwa
parties: #japan; #joseon
```

```event {#first-sino-japanese-war}
title: First Sino-Japanese War
also: Sino-Japanese War of 1894–95; Japan-Qing War; 日清戦争; 甲午戰爭; 甲午战争; 청일 전쟁; Японо-китайская война 1894–1895
kind: war
date: 1894-07-25/1895-04-17
place: Korea; Manchuria; Yellow Sea
parties: #japan; #qing
note: Fighting began at sea on 25 July 1894, war was declared on 1 August; the ratifications of Shimonoseki were exchanged on 8 May 1895.
```

```event {#triple-intervention}
title: Triple Intervention
also: Tripartite Intervention; 三国干渉; 三國干涉
kind: demarche
date: 1895-04-23
place: Tokyo
by: #russian-empire; #german-empire; #french-third-republic
against: #japan
after: #shimonoseki-1895
```

```event {#boxer-uprising}
title: Boxer Uprising
also: Boxer Rebellion; Yihetuan Movement; Boxer War; 義和團; 义和团运动; 義和団の乱; 北清事変
kind: war
date: 1899-11-02/1901-09-07
place: China
parties: #qing; #japan; #russian-empire; #united-kingdom; #french-third-republic; #united-states; #german-empire; #italy; #austria-hungary
note: The siege of the legations in Peking lasted from 20 June to 14 August 1900.
```

```event {#russian-occupation-of-manchuria}
title: Russian occupation of Manchuria
kind: occupation
date: 1900/1905
place: Manchuria
by: #russian-empire
against: #qing
```

## Russia and Japan

```event {#russo-japanese-war}
title: Russo-Japanese War
also: Russo-Japanese War of 1904–05; 日露戦争; 日俄戰爭; 日俄战争; Русско-японская война
kind: war
date: 1904-02-08/1905-09-05
place: Manchuria; Yellow Sea; Sea of Japan; Korea
parties: #japan; #russian-empire
note: The attack on Port Arthur came in the night of 8 to 9 February 1904, the Japanese declaration of war on 10 February.
```

```event {#siege-of-port-arthur}
title: Siege of Port Arthur
kind: siege
date: 1904-08-01/1905-01-02
place: Port Arthur
parties: #japan; #russian-empire
part-of: #russo-japanese-war
note: Stoessel offered surrender on 1 January 1905 and signed it on 2 January.
```

```event {#battle-of-mukden}
title: Battle of Mukden
also: 奉天会戦
kind: battle
date: 1905-02-20/1905-03-10
place: Mukden
parties: #japan; #russian-empire
part-of: #russo-japanese-war
```

```event {#battle-of-tsushima}
title: Battle of Tsushima
also: Battle of the Sea of Japan; 日本海海戦; Цусимское сражение
kind: battle
date: 1905-05-27/1905-05-28
place: Tsushima Strait
parties: #japan; #russian-empire
part-of: #russo-japanese-war
```

```event {#siberian-intervention}
title: Siberian Intervention
also: Siberian Expedition; Japanese intervention in Siberia; Allied intervention in Siberia; シベリア出兵
kind: intervention
date: 1918-08/1922-10-25
place: Siberia; Maritime Province; Northern Sakhalin
by: #japan; #united-states; #united-kingdom; #french-third-republic; #canada; #italy; #republic-of-china
against: #russian-sfsr
part-of: #russian-civil-war
note: Japanese marines had landed at Vladivostok in April 1918; Japan stayed in northern Sakhalin until May 1925.
```

```event {#nikolayevsk-incident}
title: Nikolayevsk incident
also: Nikolaevsk massacre; Nikō incident; 尼港事件
kind: massacre
date: 1920-03/1920-05
place: Nikolayevsk-on-Amur
part-of: #siberian-intervention
```

```event {#japanese-occupation-of-northern-sakhalin}
title: Japanese occupation of northern Sakhalin
also: 北樺太保障占領
kind: occupation
date: 1920-04/1925-05-15
place: #sakhalin
by: #japan
against: #russian-sfsr; #ussr
after: #nikolayevsk-incident
```

```event {#sino-soviet-conflict-1929}
title: Sino-Soviet conflict of 1929
also: Chinese Eastern Railway conflict; 中東路事件; 奉ソ戦争
kind: war
date: 1929-07/1929-12-22
place: Manchuria
parties: #republic-of-china; #ussr
```

```event {#changkufeng-incident}
title: Battle of Lake Khasan
also: Changkufeng Incident; 張鼓峰事件; Хасанские бои
kind: border war
date: 1938-07-29/1938-08-11
place: Lake Khasan
parties: #japan; #ussr
note: A cease-fire was agreed in Moscow on 10 August and took effect at noon on 11 August.
```

```event {#khalkhin-gol}
title: Battles of Khalkhin Gol
short: Khalkhin Gol
also: Battle of Khalkhin Gol; Nomonhan Incident; Nomonhan War; ノモンハン事件; Бои на Халхин-Голе; Халхин-Гол; Khalkhyn Gol
kind: border war
date: 1939-05-11/1939-09-16
place: Khalkha River
parties: #japan; #manchukuo; #ussr; #mongolian-peoples-republic
note: The armistice was agreed in Moscow on 15 September 1939 and took effect on 16 September.
```

```event {#soviet-denunciation-of-neutrality-pact}
title: Soviet denunciation of the neutrality pact with Japan
kind: note
date: 1945-04-05
place: Moscow
by: #ussr
against: #japan
note: The pact was to run five years from 25 April 1941; the denial of renewal came a year before its end.
```

```event {#soviet-declaration-of-war-on-japan}
title: Soviet declaration of war on Japan
kind: declaration of war
date: 1945-08-08
place: Moscow
by: #ussr
against: #japan
before: #soviet-japanese-war-1945
note: Handed to Ambassador Satō at five in the afternoon of 8 August, with effect from 9 August.
```

```event {#soviet-japanese-war-1945}
title: Soviet–Japanese War
also: Soviet-Japanese War of 1945; Soviet invasion of Manchuria; Manchurian Strategic Offensive Operation; August Storm; ソ連対日参戦; Советско-японская война
kind: war
date: 1945-08-09/1945-09-02
place: Manchuria; Korea; #sakhalin; #kurils
parties: #ussr; #mongolian-peoples-republic; #japan; #manchukuo
part-of: #pacific-war
note: Declared in Moscow on 8 August 1945; fighting in the islands went on to early September.
```

```event {#battle-of-shumshu}
title: Battle of Shumshu
also: 占守島の戦い; Шумшинская операция
kind: battle
date: 1945-08-18/1945-08-23
place: #shumshu
parties: #ussr; #japan
part-of: #kuril-landing-operation
```

```event {#kuril-landing-operation}
title: Soviet occupation of the Kuril Islands
short: occupation of the Kurils
also: Kuril landing operation; Invasion of the Kuril Islands; Курильская десантная операция; Soviet occupation of the Kurils
kind: occupation
date: 1945-08-18/1945-09-05
place: #kurils
by: #ussr
against: #japan
see: #soviet-japanese-war-1945
note: Shumshu was attacked on 18 August 1945; Etorofu was reached on 28 August, Kunashiri and Shikotan on 1 September, the Habomai Islands between 2 and 5 September.
```

```event {#soviet-invasion-of-south-sakhalin}
title: Soviet invasion of South Sakhalin
also: South Sakhalin operation; 樺太の戦い; Южно-Сахалинская операция
kind: operation
date: 1945-08-11/1945-08-25
place: #sakhalin
by: #ussr
against: #japan
part-of: #soviet-japanese-war-1945
```

```event {#siberian-internment}
title: Internment of Japanese prisoners in the Soviet Union
short: Siberian internment
also: シベリア抑留
kind: internment
date: 1945-08/1956-12
by: #ussr
against: #japan
note: The last group convicted by Soviet courts came home in December 1956, after the Joint Declaration entered into force.
```

## Japan and China, and the Pacific War

```event {#mukden-incident}
title: Mukden Incident
also: Manchurian Incident; Liutiaohu Incident; 柳条湖事件; 九一八事變; 满洲事变; September 18 Incident
kind: incident
date: 1931-09-18
place: Mukden
by: #japan
against: #republic-of-china
causes: #japanese-invasion-of-manchuria
```

```event {#japanese-invasion-of-manchuria}
title: Japanese invasion of Manchuria
also: 満州事変; Japanese conquest of Manchuria
kind: war
date: 1931-09-18/1932-02-27
place: Manchuria
by: #japan
against: #republic-of-china
note: Open hostilities between the two states ended with the Tanggu Truce of 31 May 1933.
```

```event {#shanghai-incident-1932}
title: Shanghai Incident of 1932
also: January 28 Incident; First Shanghai Incident; 一二八事變; 上海事変
kind: battle
date: 1932-01-28/1932-03-03
place: #shanghai
parties: #japan; #republic-of-china
```

```event {#marco-polo-bridge-incident}
title: Marco Polo Bridge Incident
also: Lugouqiao Incident; Lukouchiao Incident; 盧溝橋事件; 卢沟桥事变; 七七事變
kind: incident
date: 1937-07-07
place: Wanping near Beijing
parties: #japan; #republic-of-china
causes: #second-sino-japanese-war
```

```event {#second-sino-japanese-war}
title: Second Sino-Japanese War
also: War of Resistance against Japan; China Incident; Anti-Japanese War; 日中戦争; 支那事変; 抗日戰爭; 抗日战争; 中國抗日戰爭
kind: war
date: 1937-07-07/1945-09-09
place: China
parties: #japan; #republic-of-china
note: From December 1941 part of the Second World War; China signed the surrender of the Japanese forces at Nanking on 9 September 1945, a week after the general surrender of 2 September.
```

```event {#nanjing-massacre}
title: Nanjing Massacre
also: Nanking Massacre; Rape of Nanking; Rape of Nanjing; 南京大屠殺; 南京事件; 南京大屠杀
kind: massacre
date: 1937-12-13/1938-01
place: Nanjing
by: #japan
part-of: #second-sino-japanese-war
```

```event {#franco-thai-war}
title: Franco-Thai War
kind: war
date: 1940-10/1941-01-28
place: French Indochina
parties: #thailand; #vichy-france
```

```event {#pearl-harbor}
title: Attack on Pearl Harbor
short: attack on Pearl Harbor
also: 真珠湾攻撃; bombing of Pearl Harbor
kind: battle
date: 1941-12-07
place: Pearl Harbor
by: #japan
against: #united-states
part-of: #pacific-war
note: 8 December in Japan.
```

```event {#pacific-war}
title: Pacific War
also: Asia-Pacific War; War in the Pacific; Greater East Asia War; 太平洋戦争; 大東亜戦争; 太平洋戰爭; Pacific theatre
kind: war
date: 1941-12-07/1945-09-02
place: Pacific Ocean; East Asia; South-East Asia
parties: #japan; #manchukuo; #wang-jingwei-government; #thailand; #united-states; #united-kingdom; #republic-of-china; #australia; #new-zealand; #canada; #netherlands; #british-india; #ussr; #commonwealth-of-the-philippines
part-of: #ww2
note: Begun on 7 December 1941 in Hawaii, which was 8 December in East Asia; the fighting stopped on 15 August 1945, the surrender was signed on 2 September.
```

```event {#battle-of-midway}
title: Battle of Midway
also: ミッドウェー海戦
kind: battle
date: 1942-06-04/1942-06-07
place: Midway Atoll
parties: #united-states; #japan
part-of: #pacific-war
```

```event {#battle-of-okinawa}
title: Battle of Okinawa
also: 沖縄戦
kind: battle
date: 1945-04-01/1945-06-22
place: #okinawa
parties: #united-states; #united-kingdom; #japan
part-of: #pacific-war
```

```event {#bombing-of-hiroshima}
title: Atomic bombing of Hiroshima
also: bombing of Hiroshima
kind: bombing
date: 1945-08-06
place: #hiroshima
by: #united-states
against: #japan
part-of: #pacific-war
```

```event {#bombing-of-nagasaki}
title: Atomic bombing of Nagasaki
also: bombing of Nagasaki
kind: bombing
date: 1945-08-09
place: #nagasaki
by: #united-states
against: #japan
part-of: #pacific-war
```

```event {#surrender-of-japan}
title: Surrender of Japan
also: Japanese surrender; V-J Day; 日本の降伏; Japan's surrender
kind: surrender
date: 1945-08-15/1945-09-02
place: Tokyo Bay
by: #japan
part-of: #pacific-war
note: Announced on 15 August in Japan (14 August in Washington), signed on 2 September 1945.
```

```event {#tokyo-trial}
title: International Military Tribunal for the Far East
short: Tokyo Trial
also: IMTFE; Tokyo War Crimes Tribunal; 極東国際軍事裁判; 東京裁判
kind: trial
date: 1946-05-03/1948-11-12
place: Tokyo
against: #japan
note: Established by proclamation of 19 January 1946; seven sentences of death were carried out on 23 December 1948.
```

## After 1945

```event {#chinese-civil-war}
title: Chinese Civil War
also: Kuomintang–Communist Civil War; 國共內戰; 国共内战; 国共内戦; Chinese Communist Revolution
kind: civil war
date: 1927-08-01/1949-12
place: China
parties: #republic-of-china; #chinese-soviet-republic; #prc
note: Interrupted from 1937 to 1945; there has been no armistice.
```

```event {#first-indochina-war}
title: First Indochina War
also: Indochina War; French Indochina War; Anti-French Resistance War; Guerre d'Indochine; 第一次インドシナ戦争
kind: war
date: 1946-12-19/1954-07-20
place: Indochina
parties: #french-union; #france; #state-of-vietnam; #north-vietnam
note: The three cease-fire agreements of Geneva bear the date 20 July 1954; the last were signed in the early hours of 21 July.
```

```event {#battle-of-dien-bien-phu}
title: Battle of Dien Bien Phu
also: Battle of Điện Biên Phủ
kind: battle
date: 1954-03-13/1954-05-07
place: Dien Bien Phu
parties: #france; #north-vietnam
part-of: #first-indochina-war
```

```event {#korean-war}
title: Korean War
also: 朝鮮戦争; 한국 전쟁; 抗美援朝戰爭; Fatherland Liberation War; Корейская война
kind: war
date: 1950-06-25/1953-07-27
place: Korea
parties: #south-korea; #united-nations; #united-states; #united-kingdom; #turkey; #canada; #australia; #north-korea; #prc
note: Ended by armistice; no peace treaty has been made.
```

```event {#first-taiwan-strait-crisis}
title: First Taiwan Strait Crisis
kind: crisis
date: 1954-09-03/1955-05-01
place: Taiwan Strait
parties: #prc; #republic-of-china; #united-states
```

```event {#vietnam-war}
title: Vietnam War
also: Second Indochina War; Resistance War against America; Chiến tranh Việt Nam; ベトナム戦争
kind: war
date: 1955-11-01/1975-04-30
place: Vietnam; Laos; Cambodia
parties: #north-vietnam; #south-vietnam; #provisional-revolutionary-government; #united-states; #south-korea; #australia; #new-zealand; #thailand
note: The beginning is put variously between 1954 and 1965; 1 November 1955 is the date used by the United States.
```

```event {#gulf-of-tonkin-incident}
title: Gulf of Tonkin incident
kind: incident
date: 1964-08-02/1964-08-04
place: Gulf of Tonkin
parties: #north-vietnam; #united-states
part-of: #vietnam-war
```

```event {#sino-soviet-border-conflict}
title: Sino-Soviet border conflict
also: Zhenbao Island incident; Damansky Island incident; Ussuri River clashes; 珍宝岛事件; ダマンスキー島事件
kind: border war
date: 1969-03-02/1969-09-11
place: Ussuri River
parties: #ussr; #prc
```

```event {#sino-vietnamese-war}
title: Sino-Vietnamese War
also: Third Indochina War; 中越戰爭; 对越自卫反击战
kind: war
date: 1979-02-17/1979-03-16
place: Northern Vietnam
parties: #prc; #vietnam
```

```event {#cambodian-vietnamese-war}
title: Cambodian–Vietnamese War
also: Vietnamese invasion of Cambodia
kind: war
date: 1978-12-25/1991-10-23
place: Cambodia
parties: #vietnam; #democratic-kampuchea; #peoples-republic-of-kampuchea
note: Vietnamese troops left in September 1989; the settlement was signed in Paris in 1991.
```
␜wars/world-wars.md
# The world wars and the Russian Revolution

The two world wars with the campaigns, battles and surrenders that treaties speak of, and the revolution and civil war in Russia.

## First World War

```event {#ww1}
title: First World War
also: World War I; World War One; WWI; Great War; The Great War; War of 1914–1918; 第一次世界大戦; Première Guerre mondiale; Erster Weltkrieg; Первая мировая война
kind: war
date: 1914-07-28/1918-11-11
parties: #austria-hungary; #german-empire; #ottoman-empire; #kingdom-of-bulgaria; #kingdom-of-serbia; #russian-empire; #france; #united-kingdom; #belgium; #japan; #italy; #kingdom-of-romania; #portugal; #kingdom-of-greece; #united-states; #kingdom-of-montenegro; #republic-of-china; #brazil; #siam
note: The fighting ended on 11 November 1918; the state of war between the Allies and Germany ended with the entry into force of the Treaty of Versailles on 10 January 1920.
```

```event {#assassination-at-sarajevo}
title: Assassination of Archduke Franz Ferdinand
short: Sarajevo assassination
also: Assassination at Sarajevo
kind: assassination
date: 1914-06-28
place: Sarajevo
```

```event {#july-crisis}
title: July Crisis
kind: crisis
date: 1914-06-28/1914-08-04
parties: #austria-hungary; #kingdom-of-serbia; #german-empire; #russian-empire; #france; #united-kingdom
```

```event {#siege-of-tsingtao}
title: Siege of Tsingtao
also: 青島の戦い
kind: siege
date: 1914-10-31/1914-11-07
place: Tsingtao
parties: #japan; #united-kingdom; #german-empire
part-of: #ww1
```

```event {#gallipoli-campaign}
title: Gallipoli campaign
also: Dardanelles campaign; Battle of Gallipoli; Çanakkale Savaşı
kind: campaign
date: 1915-02-19/1916-01-09
place: Dardanelles
parties: #united-kingdom; #france; #australia; #new-zealand; #ottoman-empire
part-of: #ww1
```

```event {#battle-of-verdun}
title: Battle of Verdun
kind: battle
date: 1916-02-21/1916-12-18
place: Verdun
parties: #france; #german-empire
part-of: #ww1
```

```event {#battle-of-the-somme}
title: Battle of the Somme
kind: battle
date: 1916-07-01/1916-11-18
place: Somme
parties: #united-kingdom; #france; #german-empire
part-of: #ww1
```

```event {#twenty-one-demands}
title: Twenty-One Demands
also: 対華21ヶ条要求; 二十一條
kind: ultimatum
date: 1915-01-18/1915-05-09
place: Beijing
by: #japan
against: #republic-of-china
```

## Revolution and civil war in Russia

```event {#russian-revolution-of-1905}
title: Russian Revolution of 1905
also: Revolution of 1905; Первая русская революция
kind: revolution
date: 1905-01-22/1907-06-16
place: Russia
```

```event {#february-revolution-1917}
title: February Revolution
also: Февральская революция
kind: revolution
date: 1917-03-08/1917-03-16
place: Petrograd
note: 23 February to 3 March in the calendar then used in Russia.
```

```event {#october-revolution}
title: October Revolution
also: Bolshevik Revolution; Bolshevik seizure of power; Октябрьская революция; 十月革命
kind: revolution
date: 1917-11-07 = julian:1917-10-25
place: Petrograd
```

```event {#russian-civil-war}
title: Russian Civil War
also: Гражданская война в России; ロシア内戦
kind: civil war
date: 1917-11-07/1923-06-16
place: Russia
parties: #russian-sfsr; #russian-state-omsk; #ukrainian-peoples-republic; #far-eastern-republic
note: Most histories end it with the fall of Vladivostok on 25 October 1922; the last White force in Yakutia surrendered in June 1923.
```

```event {#polish-soviet-war}
title: Polish–Soviet War
also: Polish-Soviet War; Russo-Polish War of 1919–1921; Polish-Bolshevik War; Wojna polsko-bolszewicka
kind: war
date: 1919-02-14/1921-03-18
place: Poland; Ukraine; Belarus
parties: #poland; #russian-sfsr; #ukrainian-ssr; #ukrainian-peoples-republic
note: The armistice took effect on 18 October 1920.
```

```event {#finnish-civil-war}
title: Finnish Civil War
kind: civil war
date: 1918-01-27/1918-05-15
place: Finland
parties: #finland
```

```event {#estonian-war-of-independence}
title: Estonian War of Independence
kind: war
date: 1918-11-28/1920-02-02
place: Estonia
parties: #estonia; #russian-sfsr
```

```event {#latvian-war-of-independence}
title: Latvian War of Independence
kind: war
date: 1918-12-05/1920-08-11
place: Latvia
parties: #latvia; #russian-sfsr
```

## Between the wars

```event {#turkish-war-of-independence}
title: Turkish War of Independence
also: Turkish War of Liberation; Kurtuluş Savaşı
kind: war
date: 1919-05-19/1923-07-24
place: Anatolia
parties: #grand-national-assembly-of-turkey; #kingdom-of-greece; #france; #united-kingdom; #first-republic-of-armenia
note: Fighting ended with the armistice of Mudanya of 11 October 1922.
```

```event {#greco-turkish-war-1919}
title: Greco-Turkish War of 1919–1922
also: Asia Minor Campaign; Greco-Turkish War (1919–1922)
kind: war
date: 1919-05-15/1922-10-11
place: Anatolia
parties: #kingdom-of-greece; #grand-national-assembly-of-turkey
see: #turkish-war-of-independence
note: The landing at Smyrna on 15 May 1919 precedes by four days the date from which Turkey counts its war of independence.
```

```event {#occupation-of-the-ruhr}
title: Occupation of the Ruhr
also: Ruhr occupation; Ruhrbesetzung
kind: occupation
date: 1923-01-11/1925-08-25
place: Ruhr
by: #france; #belgium
against: #weimar-germany
```

```event {#chaco-war}
title: Chaco War
also: Guerra del Chaco
kind: war
date: 1932-09-09/1935-06-12
place: Gran Chaco
parties: #bolivia; #paraguay
note: Peace was signed on 21 July 1938.
```

```event {#second-italo-ethiopian-war}
title: Second Italo-Ethiopian War
also: Abyssinian War; Italian invasion of Ethiopia; Second Italo-Abyssinian War; Abyssinia Crisis
kind: war
date: 1935-10-03/1936-05-09
place: Ethiopia
parties: #italy; #ethiopia
note: Addis Ababa fell on 5 May 1936; annexation was proclaimed on 9 May.
```

```event {#remilitarisation-of-the-rhineland}
title: Remilitarisation of the Rhineland
also: Remilitarization of the Rhineland
kind: occupation
date: 1936-03-07
place: Rhineland
by: #nazi-germany
```

```event {#spanish-civil-war}
title: Spanish Civil War
also: Guerra Civil Española
kind: civil war
date: 1936-07-17/1939-04-01
place: Spain
parties: #second-spanish-republic; #francoist-spain
```

```event {#anschluss}
title: Annexation of Austria by Germany
short: Anschluss
also: Anschluß; annexation of Austria
kind: annexation
date: 1938-03-12/1938-03-13
place: Austria
by: #nazi-germany
against: #austria
```

```event {#occupation-of-czechoslovakia-1939}
title: German occupation of Bohemia and Moravia
also: German occupation of Czechoslovakia; occupation of Prague
kind: occupation
date: 1939-03-15/1945-05-11
place: Bohemia and Moravia
by: #nazi-germany
against: #czechoslovakia
```

```event {#winter-war}
title: Winter War
also: Soviet-Finnish War; Soviet–Finnish War of 1939–1940; First Soviet-Finnish War; Talvisota; Зимняя война
kind: war
date: 1939-11-30/1940-03-13
place: Finland
parties: #finland; #ussr
```

## Second World War

```event {#ww2}
title: Second World War
also: World War II; World War Two; WWII; WW2; War of 1939–1945; 第二次世界大戦; 第二次世界大战; Seconde Guerre mondiale; Zweiter Weltkrieg; Вторая мировая война
kind: war
date: 1939-09-01/1945-09-02
parties: #nazi-germany; #italy; #japan; #kingdom-of-hungary; #kingdom-of-romania; #kingdom-of-bulgaria; #slovak-republic-1939; #independent-state-of-croatia; #finland; #thailand; #poland; #united-kingdom; #france; #ussr; #united-states; #republic-of-china; #canada; #australia; #new-zealand; #union-of-south-africa; #british-india; #norway; #denmark; #netherlands; #belgium; #luxembourg; #kingdom-of-greece; #yugoslavia; #czechoslovakia; #ethiopia; #brazil; #mexico
note: In Europe to 8 May 1945, which was 9 May in Moscow; in Asia to 2 September.
```

```event {#invasion-of-poland}
title: Invasion of Poland
also: German invasion of Poland; September Campaign; Kampania wrześniowa; Polish campaign of 1939
kind: campaign
date: 1939-09-01/1939-10-06
place: Poland
by: #nazi-germany; #ussr; #slovak-republic-1939
against: #poland
part-of: #ww2
```

```event {#soviet-invasion-of-poland}
title: Soviet invasion of Poland
kind: campaign
date: 1939-09-17/1939-10-06
place: Poland
by: #ussr
against: #poland
part-of: #invasion-of-poland
```

```event {#fall-of-france}
title: Fall of France
also: Battle of France; Westfeldzug
kind: campaign
date: 1940-05-10/1940-06-25
place: France; Low Countries
parties: #nazi-germany; #italy; #france; #united-kingdom; #belgium; #netherlands; #luxembourg
part-of: #ww2
```

```event {#soviet-occupation-of-the-baltic-states-1940}
title: Soviet occupation of the Baltic states
kind: occupation
date: 1940-06-15/1941-07
place: Baltic states
by: #ussr
against: #lithuania; #latvia; #estonia
note: Lithuania was entered on 15 June 1940, Latvia and Estonia on 17 June; all three were annexed in August 1940.
```

```event {#battle-of-britain}
title: Battle of Britain
kind: battle
date: 1940-07-10/1940-10-31
place: Great Britain
parties: #united-kingdom; #nazi-germany
part-of: #ww2
```

```event {#greco-italian-war}
title: Greco-Italian War
kind: war
date: 1940-10-28/1941-04-23
place: Greece; Albania
parties: #italy; #kingdom-of-greece
part-of: #ww2
```

```event {#operation-barbarossa}
title: Operation Barbarossa
also: German invasion of the Soviet Union; German invasion of the USSR; Unternehmen Barbarossa
kind: campaign
date: 1941-06-22/1941-12-05
place: Soviet Union
by: #nazi-germany; #kingdom-of-romania
against: #ussr
part-of: #great-patriotic-war
```

```event {#great-patriotic-war}
title: Eastern Front of the Second World War
short: German–Soviet War
also: Great Patriotic War; German-Soviet War; Eastern Front (World War II); Великая Отечественная война; 独ソ戦
kind: war
date: 1941-06-22/1945-05-09
place: Soviet Union; Eastern Europe; Germany
parties: #nazi-germany; #kingdom-of-romania; #kingdom-of-hungary; #italy; #finland; #slovak-republic-1939; #ussr
part-of: #ww2
```

```event {#continuation-war}
title: Continuation War
also: Jatkosota; Second Soviet-Finnish War
kind: war
date: 1941-06-25/1944-09-19
place: Finland; Karelia
parties: #finland; #ussr; #nazi-germany
part-of: #ww2
note: The cease-fire came on 4 and 5 September 1944, the armistice on 19 September.
```

```event {#anglo-soviet-invasion-of-iran}
title: Anglo-Soviet invasion of Iran
kind: occupation
date: 1941-08-25/1941-08-31
place: Iran
by: #united-kingdom; #ussr
against: #pahlavi-iran
part-of: #ww2
```

```event {#battle-of-stalingrad}
title: Battle of Stalingrad
also: Сталинградская битва
kind: battle
date: 1942-07-17/1943-02-02
place: #volgograd
parties: #ussr; #nazi-germany; #kingdom-of-romania; #italy; #kingdom-of-hungary
part-of: #great-patriotic-war
```

```event {#normandy-landings}
title: Normandy landings
also: D-Day; Operation Neptune
kind: battle
date: 1944-06-06
place: Normandy
parties: #united-states; #united-kingdom; #canada; #nazi-germany
part-of: #ww2
```

```event {#warsaw-uprising}
title: Warsaw Uprising
also: Powstanie warszawskie
kind: uprising
date: 1944-08-01/1944-10-02
place: Warsaw
part-of: #ww2
```

```event {#surrender-of-germany}
title: German Instrument of Surrender
short: surrender of Germany
also: German surrender; Germany's surrender; V-E Day; VE Day; Capitulation of Germany
kind: surrender
date: 1945-05-07/1945-05-09
place: Reims; Berlin
by: #nazi-germany
part-of: #ww2
note: Signed at Reims on 7 May, effective on 8 May at 23:01, and signed again at Berlin in the first minutes of 9 May, dated 8 May.
```

```event {#nuremberg-trial}
title: International Military Tribunal at Nuremberg
short: Nuremberg Trial
also: Nuremberg Trials; Nuremberg Tribunal; IMT Nuremberg; Nürnberger Prozess
kind: trial
date: 1945-11-20/1946-10-01
place: Nuremberg
by: #united-states; #united-kingdom; #ussr; #france
```

```event {#occupation-of-germany}
title: Allied occupation of Germany
kind: occupation
date: 1945-06-05/1949-10-07
place: Germany
by: #ussr; #united-states; #united-kingdom; #france
see: #allied-occupied-germany
```
"""##
}
