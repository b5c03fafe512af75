/**
 * Made by `npm run train:beside`; do not edit by hand. What stands beside an acronym, and what it says for an executive
 * (in hundredths); see `beside.ts` for the names.
 */
export const BESIDE_WEIGHTS = `
a0|-13~a1 a|21~a1 act|171~a1 address|-22~a1 agent|49~a1 and|125~a1 approval|41~a1 are|30~a1 as|14~a1 at|180~a1 be|-18
a1 before|12~a1 board|11~a1 budget|-11~a1 by|-19~a1 can|34~a1 changes|-15~a1 code|-26~a1 community|-25~a1 council|146
a1 data|-38~a1 dataset|-18~a1 design|-11~a1 docs|-11~a1 documentation|-11~a1 field|-11~a1 file|-36~a1 files|-33
a1 for|64~a1 format|-13~a1 foundation|-28~a1 framework|-13~a1 from|15~a1 general|-14~a1 group|-38~a1 had|16~a1 has|32
a1 have|13~a1 if|15~a1 in|31~a1 is|43~a1 job|54~a1 key|-26~a1 keys|-12~a1 license|-24~a1 list|-11~a1 make|59~a1 may|59
a1 meeting|-12~a1 memorandum|-17~a1 module|15~a1 of|246~a1 open|-19~a1 or|96~a1 per|17~a1 policies|-13~a1 policy|-16
a1 position|81~a1 process|-18~a1 program|-16~a1 project|-18~a1 projects|-15~a1 report|104~a1 reports|16~a1 requests|-10
a1 resource|-29~a1 role|22~a1 schema|-24~a1 search|44~a1 server|-18~a1 service|-12~a1 shall|39~a1 should|12
a1 standard|-13~a1 support|-16~a1 system|-21~a1 systems|-19~a1 team|-21~a1 technical|-11~a1 through|10~a1 to|54
a1 tool|-14~a1 tools|-12~a1 update|44~a1 usage|-13~a1 use|-10~a1 uses|17~a1 using|-11~a1 value|10~a1 version|-10
a1 when|-16~a1 who|80~a1 will|75~a1 with|-26~a1 within|20~a1 would|40~a1 you|-13~a1(or|19~a1)and|31~a1)https|-19
a1)is|20~a1)on|12~a1)to|36~a1,and|47~a1,etc|-11~a1,i|30~a1,or|30~a1,so|-15~a1,the|22~a1,this|14~a1,which|-26~a1,who|42
a1,with|36~a1.a|13~a1.and|33~a1.as|22~a1.but|11~a1.i|17~a1.if|-10~a1.in|-11~a1.p|16~a1.the|14~a1.this|17~a1<br|17
a1=edge|-10~a1]http|-19~a1]https|-51~a1nall|11~a1ndate|-15~a1ndescription|-22~a1ni|21~a1nid|-20~a1nin|-17~a1nkey|10
a1nname|-12~a1non|-13~a1nsee|14~a1nsource|-11~a1ntext|93~a1nthese|24~a1ntype|-16~a1nurl|88~a1nuses|-14~a1nversion|34
a1nwe|-13~a2 _ a|33~a2 _ an|49~a2 _ and|10~a2 _ are|-14~a2 _ as|-16~a2 _ be|-13~a2 _ board|19~a2 _ by|-16~a2 _ can|-12
a2 _ code|-10~a2 _ data|-13~a2 _ do|14~a2 _ for|-31~a2 _ framework|-11~a2 _ from|-20~a2 _ have|39~a2 _ in|-29
a2 _ information|13~a2 _ into|30~a2 _ is|-35~a2 _ it|29~a2 _ its|-14~a2 _ like|19~a2 _ make|17~a2 _ of|-45~a2 _ or|-27
a2 _ provide|12~a2 _ source|-10~a2 _ that|-12~a2 _ the|35~a2 _ their|25~a2 _ to|-13~a2 _ who|16~a2 _ will|-13
a2 _ with|-21~a2 and a|14~a2 and other|30~a2 and president|61~a2 and the|40~a2 for a|14~a2 for the|43~a2 for this|-15
a2 has been|12~a2 is responsible|52~a2 of a|37~a2 of the|29~a= 9|-113~a= 99|-11~a= 9A|-16~a= 9X|-34~a= 9x|-57~a= A|-78
a= A9|-23~a= AA|-55~a= AX|32~a= Ax|-42~a= X|-39~a= X0|-35~a= X9|-48~a= XA|-12~a= XX|31~a= Xx|-10~a= x|-21~a= x0|-53
a= x9|-19~a= xX|44~a= xx|-17~a=!X|-10~a=#9|-16~a=%9|45~a=&A|-15~a=&Xx|20~a=&x|-28~a=&xx|-14~a=(9|-46~a=(99|-28
a=(9x|-15~a=(A|129~a=(AA|-49~a=(AX|84~a=(Ax|87~a=(X|-44~a=(XA|-11~a=(XX|-15~a=(x|-34~a=(x0|-10~a=(xA|-11~a=)A|-15
a=)X9|-20~a=)XA|20~a=)XX|22~a=)Xx|-25~a=)x|-28~a=)xx|-15~a=+X|-16~a=+x|-21~a=,9|-34~a=,9A|-11~a=,9X|-13~a=,A0|-11
a=,A9|-17~a=,AX|11~a=,Ax|17~a=,X|43~a=,X9|-37~a=,XA|-11~a=,XX|92~a=,Xx|10~a=,x|-14~a=,x9|-50~a=,xA|16~a=,xx|35~a=-XX|32
a=-Xx|-19~a=.9|-28~a=.9x|-14~a=.A|-53~a=.AX|-34~a=.X|19~a=.X0|-13~a=.XX|21~a=.Xx|20~a=.xX|26~a=.xx|-21~a=/9|-25
a=/9x|-10~a=/A|-10~a=/AA|-12~a=/AX|38~a=/Ax|-25~a=/X|-11~a=/x|-47~a=/xx|-18~a=:9|-35~a=:9x|-10~a=:A|-11~a=:X|-25
a=:Xx|-27~a=:x|-50~a=:xx|-35~a=;A|-16~a=;X|41~a=;x|29~a=;xx|-13~a=<x|21~a=<x0|19~a==9|-15~a==A|47~a==x|-51~a==xx|-29
a=>A|23~a=>Ax|44~a=>X|-21~a=>x|-25~a=[9|-17~a=[X|36~a=[x|-16~a=[xx|-13~a=]X|-23~a=]Xx|-13~a=]x|15~a=]x9|12~a=]xX|15
a=n99|-18~a=n9X|58~a=nA|-31~a=nAA|-18~a=nX0|-43~a=nXA|-25~a=nXX|60~a=nx0|-32~a=nx9|-53~a=nxA|84~a=nxX|39~a=nxx|-29
a=}x|-21~ag |-59~ag!|-23~ag#|-26~ag%|35~ag&|11~ag)|-47~ag+|-56~ag,|-12~ag-|-11~ag.|-59~ag/|-88~ag:|-110~ag;|44~ag<|-10
ag=|-14~ag>|-27~ag]|-24~agn|-23~ag}|-31~a’s|66~b0|-84~b1 a|66~b1 about|-29~b1 agency|61~b1 all|54~b1 an|49~b1 and|111
b1 as|81~b1 at|-46~b1 base|-11~b1 be|33~b1 before|-11~b1 by|-33~b1 data|-15~b1 deputy|91~b1 different|15
b1 download|-23~b1 every|17~b1 existing|-11~b1 export|-10~b1 external|-17~b1 federal|201~b1 following|-16~b1 former|57
b1 from|-17~b1 generated|-10~b1 google|-21~b1 have|-10~b1 in|-63~b1 includes|33~b1 including|-15~b1 interim|82
b1 into|-12~b1 its|21~b1 many|15~b1 multiple|-10~b1 my|18~b1 new|105~b1 no|26~b1 of|30~b1 on|-63~b1 one|12~b1 open|-12
b1 other|-13~b1 our|163~b1 power|-14~b1 public|-23~b1 same|-11~b1 the|132~b1 their|29~b1 this|-36~b1 two|17
b1 unique|-21~b1 use|-31~b1 using|-36~b1 valid|-16~b1 via|-22~b1 was|18~b1 web|-18~b1 with|-51~b1 within|-15
b1 without|11~b1 x|-11~b1 your|38~b1(agreement|-11~b1(committee|-14~b1(council|-11~b1(foundation|-18~b1(officer|175
b1.e.g|12~b1/github.com|-12~b1/www.w3.org|-12~b1:description|-19~b1:format|-12~b1:label|-11~b1:license|-31~b1:name|-30
b1:protocol|-10~b1:text|27~b1:title|57~b1:type|-16~b1=alt|29~b1=content|-11~b1=title|40~b1>td|139~b1[and|-12~b1[see|-13
b1[the|14~b1na|38~b1ndata|15~b1ndrop|-16~b1nthe|29~b2 _ a|30~b2 _ as|32~b2 _ by|22~b2 _ can|-15~b2 _ federal|24
b2 _ from|-25~b2 _ have|15~b2 _ i|13~b2 _ if|-11~b2 _ in|-44~b2 _ including|14~b2 _ is|23~b2 _ it|-11~b2 _ its|13
b2 _ new|14~b2 _ of|26~b2 _ on|-23~b2 _ or|-18~b2 _ our|-12~b2 _ that|38~b2 _ the|60~b2 _ using|-12~b2 _ was|44
b2 _ we|-14~b2 _ when|11~b2 _ with|21~b2 _ your|18~b2 a as|28~b2 a for|23~b2 a has|12~b2 a have|18~b2 a of|19
b2 a on|-13~b2 a with|23~b2 an as|14~b2 an is|-12~b2 an of|-12~b2 an to|51~b2 and director|33~b2 and founder|55
b2 and president|123~b2 as such|-39~b2 new a|43~b2 new the|31~b2 of office|144~b2 of set|-11~b2 of use|-16
b2 the about|-17~b2 the and|57~b2 the as|53~b2 the at|-24~b2 the be|29~b2 the by|71~b2 the for|-18~b2 the from|17
b2 the if|29~b2 the in|-102~b2 the is|57~b2 the of|-14~b2 the on|-49~b2 the only|14~b2 the or|63~b2 the see|-24
b2 the than|27~b2 the that|24~b2 the to|47~b2 the under|-28~b2 the use|-30~b2 the using|-31~b2 the was|20
b2 the what|11~b2 the when|-17~b2 the where|34~b2 the with|45~b2 the within|-22~b= 9|-68~b= 99|-26~b= 9x|-26~b= A|-34
b= A0|-36~b= A9|-29~b= AA|-45~b= AX|48~b= Ax|37~b= X|-12~b= X0|-77~b= XA|25~b= XX|36~b= x|-15~b= x0|-13~b= xA|-12
b= xX|29~b= xx|-17~b=#x|-11~b=%9|-16~b=&X|22~b=&Xx|25~b=(9|-14~b=(X|-21~b=(XA|12~b=(XX|15~b=(Xx|-46~b=(x|-50~b=(xX|-11
b=(xx|-23~b=)9|-24~b=)9x|-11~b=)AX|17~b=)x|16~b=)xx|35~b=+X|-12~b=,9|-60~b=,99|-28~b=,9x|-17~b=,A|-10~b=,AA|-31
b=,AX|49~b=,Ax|-14~b=,X|27~b=,X9|-28~b=,XA|-22~b=,XX|130~b=,Xx|-51~b=,xX|15~b=-A|-11~b=-X|19~b=-Xx|14~b=.99|13~b=.Ax|12
b=.X|-33~b=.XX|-11~b=.Xx|-18~b=.x|-28~b=.xX|-14~b=/9|-37~b=/99|-12~b=/9x|-22~b=/A|-27~b=/x|14~b=/x9|51~b=/xX|20
b=/xx|-36~b=:A|-18~b=:X0|-26~b=:Xx|29~b=:x|-47~b=:xx|-44~b=;A|-14~b=;x|33~b=;xx|-21~b=<X|-21~b==A|-11~b==x|-40~b==x9|15
b==xA|-17~b==xX|-35~b=>9|-15~b=>A|-17~b=>X|-17~b=>x0|-53~b=>xX|12~b=>xx|51~b=[X|-11~b=[XX|-12~b=[x|-11~b=]x|-17
b=]xx|-11~b=n9|-44~b=n90|-14~b=n99|-26~b=n9X|-16~b=n9x|19~b=nAA|-37~b=nAx|20~b=nX9|-10~b=nXA|11~b=nXX|13~b=nXx|-11
b=nx0|68~b=nxx|-24~b={x|-13~b=}x|-18~b=}xx|-13~bg |-32~bg#|-38~bg%|-21~bg&|14~bg(|-60~bg)|-11~bg+|-37~bg,|-39~bg.|-55
bg/|-53~bg:|-62~bg<|-29~bg=|-47~bg>|-52~bg?|-12~bg@|-13~bg[|-22~bgn|-34~bg{|-16~bg}|-25~bg–|-12~plural|33
`;
