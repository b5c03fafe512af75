/**
 * Made by `npm run train:topics`; do not edit by hand. What general words say about whether an acronym means an executive:
 * word, weight near it, weight further off (in hundredths), and how common it is (0 to 3).
 */
export const TOPIC_WORDS = `
abbreviation 31 -7 0, able -3 -8 1, about 5 2 3, above 8 -2 1, abs -1 -6 0, abstract -7 -6 0, accept -8 -16 1
access -3 -2 2, account -3 5 1, accountant 2 6 0, across -8 1 1, act 16 -2 1, action -5 7 2, active -1 -3 1
activities -2 -3 1, actually 0 8 1, adapt 0 -7 0, add -10 -16 2, additional -4 6 1, address -2 3 1
adjusted -6 -4 0, administrative 7 2 0, administrator 5 12 0, advisory 13 17 0, affiliation 8 -3 0
after 4 0 2, against 7 -3 1, agency 12 18 1, agent 8 -4 0, agreed -2 -2 1, agreement 1 6 1, ahead 2 6 0
align 1 -7 0, all 8 0 3, allow -9 -9 2, alongside 0 9 0, already -5 0 1, also -7 -6 3, alt 7 4 0
always -1 -2 1, america 0 -7 0, american -1 10 0, among -2 -7 0, amount -6 -2 1, amp 9 4 0, analysis -2 -4 1
and 1 -18 3, android -2 8 0, announced 3 6 0, annual -7 13 1, anonymous 0 6 0, another -6 3 1, answer 3 5 1
any -1 5 3, anyone 2 7 0, anything 4 -6 0, api -20 -10 2, app -9 -11 1, applicable -1 -11 1, applicant 0 6 0
application -4 -1 2, apply -7 -5 1, appointed 18 9 0, approach 0 -6 1, appropriate 0 -1 1, approval 18 12 0
approved 9 8 1, approvers 17 1 0, architecture -4 -3 1, are -8 -1 3, area -5 1 1, args -1 -6 0
arguments -1 -7 0, arising -2 -6 0, around -3 13 1, array -2 -8 0, article -5 5 1, ask 5 -2 1, aspects -2 8 0
assets 7 12 1, assist 2 8 0, associated -2 -11 1, association 4 7 0, attend 6 0 0, attendance -3 -10 0
audit -2 6 0, authentication -3 -6 0, author -10 -11 2, authority 11 10 0, auto -4 -11 0, available -8 5 2
avenue -2 6 0, average -2 -10 0, avoid 5 -6 0, awesome 5 6 0, back -3 4 1, background -1 4 1, balance -10 -3 0
bandwidth -1 6 0, bank 0 9 0, based -13 -8 2, bash -2 -1 1, basic -8 -3 1, basis -5 -3 1, because 0 6 2
become 6 13 1, been 10 13 2, before 0 -9 2, begin -2 -2 1, behind -1 6 0, being 8 10 1, below -3 1 1
benchmark -4 -7 0, benefits 0 3 1, ber 2 7 0, best -2 7 1, better -2 10 1, between 1 -5 1, bias -1 7 0
bill -4 17 0, billion 6 10 0, binary -3 -8 0, bind -1 -6 0, black -1 -6 0, blob -6 1 1, block 1 -3 1
blog 5 11 1, blood -3 -7 0, board 45 28 2, body -9 -10 1, book -3 -7 0, bootstrap 10 7 0, both -4 12 2
bottom 0 -9 0, branch 3 -4 1, brand -7 -2 0, breach -2 7 0, brian 8 3 0, broad 1 7 0, budget 4 14 1
bug 2 -8 1, build -7 4 2, buildings 0 6 0, built -5 2 1, business 7 18 2, but -2 6 3, button -5 -10 0
bylaws -3 8 0, call 5 1 2, can -8 -1 3, canada 7 -4 0, candidates 14 3 0, cannot -2 3 1, capture -1 -6 0
care -3 -6 1, career -1 16 0, case 16 0 2, category 0 -2 1, center 8 -5 1, certificate 0 13 0, chair 22 14 0
chairman 13 6 0, challenges -2 11 1, changes -8 9 2, channel -11 -1 1, chapter 0 7 0, character -1 6 0
charge 1 -6 0, charity 6 7 0, check -8 -15 2, chief 47 42 1, children -2 6 0, choice -1 9 0, choose -2 9 0
citizen 1 11 0, city -1 1 1, class 4 -2 2, clear 1 0 1, click -4 -11 0, client -6 -8 1, clinical -6 -10 0
close -6 4 1, cloud -2 -9 1, cluster 12 4 0, code -18 -14 3, collaboration 7 1 0, collect -3 -7 0
collection -4 -7 0, color -4 -14 0, com -5 -10 3, command -6 -6 1, comment -9 -7 1, commission 4 7 0
commit -5 -5 1, committee 4 6 1, common -2 -13 1, communication 6 9 1, community 0 2 2, company 29 30 2
compile -5 -7 0, complaint -6 2 0, complete -1 -6 1, compliance 4 2 1, components -8 -9 1
comprehensive -1 -8 0, con -3 -15 0, concepts -5 -4 1, conditions -6 -12 1, conduct -3 3 1, conference 4 13 0
confidence -5 6 0, confidential 1 9 0, config -4 -3 1, configuration -2 3 1, configure -2 -5 1, confirm 3 -8 0
conflict -1 6 0, connect -5 -9 0, connection -6 -11 1, consensus -1 8 0, consent 0 -8 0, consider -2 -6 1
console -2 -6 0, consultant 3 7 0, consulting 3 8 0, contact 2 15 1, contains -7 -16 2, content -19 -11 2
context -4 2 1, continue -3 2 1, contract 4 -10 1, contributing -3 -4 1, contributions -6 -9 1
contributors -8 1 1, control 2 3 2, controller 4 11 0, cookies 7 1 0, coordinate 1 -12 0, coordination 1 7 0
copy -8 -14 1, copyright -6 -13 1, core -13 -1 1, corporate 10 10 0, corporation 14 4 0, correct 0 -6 0
cost -7 -2 1, could 0 -1 1, council 36 -7 1, counsel 5 9 0, count 1 13 1, country -8 -2 0, cover -1 -8 1
covid -1 8 0, create -12 -10 2, creator 6 1 0, credit 4 8 0, criteria 0 8 0, cross -10 1 0, css -6 -8 0
culture -2 15 0, currency -6 -6 0, current -7 -3 2, currently 1 -1 1, cursor 0 6 0, custom 0 -4 1
customer -5 9 1, data -14 -12 3, database -6 -11 1, dataset -13 -10 1, date -17 -2 2, david 12 7 0, day -1 3 2
deb 6 -3 0, decide 1 11 0, decision 1 9 1, declared 0 6 0, decoding 1 10 0, default -9 -16 2, defined -8 -5 2
definitions -3 -17 1, delegate 5 9 0, delivery -9 4 1, demonstrate -3 -10 0, denies -3 -6 0, department 7 11 1
dependencies -4 -12 1, deputy 10 -1 0, der 0 -6 0, derived -1 -6 0, described 4 -2 1, description -15 -18 2
design -14 -7 2, designer -3 -9 0, details -8 -3 2, determine 3 -1 1, dev -11 1 1, develop -5 0 1
developers 2 -6 1, development -6 -11 2, device -7 -12 1, did 4 -4 1, differ -1 6 0, different -4 -9 2
digital 6 3 1, dir -5 -8 0, direct 5 -2 1, directive -3 -6 0, directly -3 13 1, director 48 35 2
disaster 1 8 0, disclaimer -1 7 0, disclosure -3 -6 0, discount 0 6 0, discuss 5 3 1, discussion 0 -2 1
disorders -1 -6 0, display -1 -16 0, distributed -5 -6 1, distribution -5 -10 0, docs -7 0 2, doctor -6 -10 0
document -6 4 2, documentation -4 -15 1, does -3 -5 2, doi -8 -4 0, doing 2 -6 1, domain -7 -13 1, don -5 4 2
dot 3 7 0, double -2 -6 0, down 3 10 1, download -11 -18 1, draft 7 11 0, drive -2 8 0, driver -2 -6 0
due -2 10 1, during 1 -1 1, each 2 -3 2, earnings -3 14 0, ecosystem 4 -7 0, edge -5 7 0, edit -4 5 1
education 1 8 0, effect -2 -10 0, effective 9 4 0, either 0 -4 1, election 11 3 0, elements -3 -12 1
else -1 -10 1, email 5 7 1, employees -2 7 1, employment -3 12 0, enable -11 -10 1, encoding -3 -13 0
end -7 -4 2, endif -8 -6 0, enforce 2 8 0, enforcement 3 7 0, engineering 5 8 1, english -4 -6 0
ensure -6 4 2, enterprise -1 14 0, entity -9 -10 1, entrepreneurs -1 10 0, environment -3 -4 1, error -8 -16 1
escalation 3 7 0, established 4 1 1, estimation 6 -2 0, etc -10 -8 1, eur -6 -7 0, europe -1 -6 0
even -2 14 1, event -9 -4 2, every 0 4 1, everyone 2 10 0, exactly 0 10 0, exam -2 -7 0, example -3 -13 2
excerpt 1 9 0, exchange -7 0 0, excited 1 10 0, exec 1 10 0, executive 51 44 1, existing -9 -12 2
expected -3 -11 1, experience 1 -1 1, explain 0 -8 0, explore -3 8 0, explorer -1 12 0, export -3 -6 0
express -4 -7 1, expression -2 -7 0, extension -5 -7 0, external 0 0 1, face -1 7 0, facility -1 6 0
fail -1 -8 1, fall -1 -9 0, false -13 -13 1, family -6 -11 0, features -8 -18 2, federal 41 -8 1
feedback -4 0 1, feel -2 11 0, female -6 -6 0, few 1 8 1, field -1 -8 1, figure -2 6 0, file -22 -16 3
final 0 1 1, finance 13 4 0, financial 36 20 1, find -3 2 1, fine 0 -7 0, fire 5 7 0, firm 7 8 0, first -1 3 2
firstly 0 7 0, five 0 7 0, fix -2 -8 1, focus -3 -5 1, following -4 -13 3, font 0 -8 0, for -12 -5 3
foreign -3 -7 0, form -8 1 1, format -17 3 2, former 18 4 0, forum -1 -12 0, found 2 7 1, foundation 20 6 1
founder 49 18 0, framework -10 -9 1, free -5 0 1, frequently 0 9 0, from -4 -8 3, front -2 -6 0
fulfilled -1 6 0, full 3 -3 2, function -6 -12 2, funding -3 12 1, further 0 -3 1, future -2 1 1
general -7 3 2, generated -13 -17 2, generic -2 -8 0, germany 6 -3 0, get -4 4 2, ginn 7 -1 0, git -6 -6 1
github -20 -24 3, give 1 6 1, given -2 -9 1, global -7 -8 1, goals -5 6 1, going 9 9 1, good 7 2 1
google -8 2 1, got 3 10 0, gov -9 -6 2, governance 2 9 1, governing -7 -1 0, government 4 9 1, grant -2 2 1
grateful 1 7 0, great 5 2 1, group -5 5 2, growth -7 4 0, gsa 4 -7 0, guest 6 -3 0, guidance 2 6 1
guide -10 1 1, guidelines 0 -8 0, guys 4 6 0, had 5 2 1, half 0 7 0, hand -6 -3 0, handbook 0 6 0
handle 5 3 1, happen -2 -5 1, hard 4 15 0, has 3 12 3, have 5 1 3, head 27 15 1, header -12 -1 1
headlines 0 6 0, health -3 -5 1, healthcare -1 -6 0, help -8 5 2, here 1 -8 2, high -6 5 1, him 8 6 0
hiring 11 12 0, his 14 5 1, home 9 2 0, hospital 0 -6 0, host -5 -5 1, house -8 -2 0, how -11 -7 3
however 0 -8 1, href -3 -4 1, html -16 -8 2, https -34 -3 3, human -3 -2 1, hundreds 0 7 0, idea -6 4 1
identify -2 4 1, image -6 -6 1, imagine 0 6 0, impact -8 3 1, implement -5 -6 1, implementation -10 -5 1
implied -4 -6 0, import -4 -7 1, important -2 2 1, improve -4 5 1, inactive 0 7 0, including -12 -4 3
increase -8 -1 1, independently 0 7 0, index -10 -14 1, indicates -2 6 0, individual 0 2 1, industry -3 7 0
info 1 -7 1, inform -3 -7 0, information 4 2 3, infrastructure -4 8 1, initial 1 0 1, initiate 2 10 0
innovation 1 7 0, input -6 -5 1, ins 0 6 0, inside -3 7 0, insights 1 -8 0, install -6 -12 1, installer 0 6 0
instance -9 -12 1, instead -4 -7 1, institute -2 6 0, integer -2 -6 0, integrated -5 -11 0
integration -4 -11 1, integrity -5 -8 0, intel 8 1 0, interagency 6 -1 0, interest -4 3 1, interface -7 -11 1
interim 8 2 0, internal 4 12 1, internet 3 12 0, interview 6 5 0, into -12 -2 2, introduction 2 -8 0
invest 0 10 0, investigation 0 6 0, investment -1 8 0, investor 6 7 0, involved -2 -10 1, issues -14 5 2
items -5 -4 1, itle -1 6 0, its -5 4 2, itself -4 7 0, jacob -1 -9 0, james 6 -5 0, jan -2 11 0
javascript -8 -4 0, jeff 8 0 0, jim 15 1 0, job 0 7 1, johnson 2 -6 0, join 12 11 1, jones 7 -10 0
json -8 -17 2, june -6 10 0, jupyter -3 -6 0, just 1 8 2, keep -5 -1 1, kept -2 7 0, key 5 1 2, kind -5 3 1
know 3 -4 1, label -12 -7 1, language -12 -8 2, large -6 -4 1, last 0 -6 1, latest -5 -4 1, latitude -2 -6 0
law -2 7 1, lawyer -1 8 0, layout -8 -3 1, lazy 0 6 0, lead 13 18 1, leaders 14 19 0, leadership 13 19 0
learn 3 0 1, least -3 2 1, led 1 -10 0, legal 1 3 1, lenny 5 9 0, less -6 -6 1, lesson 2 7 0, let 4 -3 1
level -3 1 2, liability -6 -3 0, lib -2 -7 0, library -7 -12 1, license -22 -11 2, life -5 -12 0, light 0 11 0
like 3 2 2, limitations -1 -9 1, limited 1 -4 1, line 2 5 1, link -13 -16 2, linux -4 -11 0
linuxfoundation -1 -6 0, list -12 -7 2, literally -1 6 0, live 3 1 1, load -3 -1 1, local -3 0 1
location -13 0 1, log 0 -9 1, long 4 3 1, longer 0 6 0, look 2 8 2, loop 8 -3 0, loss -9 -9 1, lot -1 3 1
lower 0 -8 0, mac -2 -6 0, machine -4 4 1, made 4 2 1, main -13 -14 2, maintain -9 -9 1, maintainers -2 6 0
major -3 6 0, make -2 4 3, male -6 -7 0, manage 0 14 1, management 2 10 2, manager 28 26 1, manual 2 -9 1
many 1 5 1, map -4 -7 1, mar 9 3 0, marco 0 6 0, margin -2 -10 0, markdown -3 -6 0, marketing -9 6 1
martin 5 11 0, master -4 4 1, match -4 -4 1, material -4 7 1, matter 1 8 0, max 0 -2 1, maximum -2 -9 0
may -2 -1 2, mean -4 4 2, measures -6 0 1, med 0 6 0, medical -4 -8 0, medium 0 6 0, meeting -11 13 2
meetings 0 18 0, members 8 12 2, mentioned -7 -4 0, mentor -2 -7 0, merge -2 -11 0, message -1 -12 1
met 3 -8 0, meta 4 5 1, metadata -4 -19 1, method -7 -16 1, metrics 10 -3 1, mid 0 -7 0, middle -2 -6 0
might 5 -3 1, mike 10 -1 0, million -5 8 0, min -7 -16 1, minister 0 6 0, minutes -9 7 1, mirror -1 6 0
mission -4 13 0, mit -1 -6 0, mixed -2 -7 0, mobile -6 -7 0, mode -8 -4 1, model -18 -5 2, modern -2 -6 0
modifications -1 -7 0, module -10 -13 1, moment -2 6 0, monitoring -5 -2 1, month -2 1 1, monthly -9 -4 0
moore -1 6 0, more -7 9 3, moss -1 -7 0, most -1 3 2, motion 4 8 0, move -7 3 1, much 0 0 1, multiple -5 -14 1
must -3 5 2, name -37 -21 3, narrative -1 7 0, national -7 -3 0, nature -1 -6 0, navigation -2 -6 0
nbsp -2 7 0, necessary 1 8 1, need 1 8 3, net -5 -9 1, network -7 -1 1, new 7 -1 3, next 10 8 1, night 2 -6 0
nih -1 -6 0, nist -8 -6 0, node -9 -9 1, nodejs -4 6 0, nominate 0 6 0, non -12 -6 2, not -14 -4 3
notice -6 -5 1, now 5 -1 2, null -7 -6 1, number -14 -3 2, object -7 -15 1, obtain 0 -1 1, off 0 5 1
offer -6 -5 1, office 46 2 1, officer 59 42 1, official 7 18 1, offset 1 -6 0, old -8 -1 0, omb 3 14 0
once 1 -1 1, one -4 -4 3, ongoing -3 -8 0, online 0 -1 1, only 11 -1 2, open -4 0 2, openness -1 7 0
operating -1 7 1, operational 3 12 0, operations 13 13 1, operator 14 8 0, optimize -4 -10 0, optional 1 -3 1
options -6 -2 1, order -14 -18 2, org -18 -5 3, organization 8 8 1, organizational 3 12 0, origin 2 -6 0
original -4 -5 1, oss 0 -8 0, other 5 -3 3, otherwise -5 3 1, our 15 9 3, out -5 7 2, output 4 -13 1
over 5 -3 2, overall 1 10 0, overlay 5 6 0, oversight 2 10 0, overview -5 -14 1, owasp 16 18 0, own -7 2 1
owner 16 -1 1, package -5 -6 1, padding -2 -7 0, page -10 -5 2, pain -6 -10 0, paper -1 -9 1, par 0 -6 0
parameters -6 -11 1, parliament -7 0 0, part -23 7 2, participation -1 -6 0, particular -2 -6 1
partner -7 10 0, pass -3 -5 1, past -2 -10 0, path -9 -12 1, patient -11 -10 0, patrick 18 -3 0
pattern -5 -7 1, payload 1 6 0, pdf -4 3 1, peer 1 9 0, people 1 17 2, per -6 -2 1, perform -3 -8 1
performance -6 1 1, period -5 -3 1, permissions -1 -10 1, person 8 21 1, personal -5 -4 1, peter 1 -7 0
phase 7 2 0, physics 7 -1 0, pip -2 -6 0, place 3 -1 1, plan -1 7 2, platform -12 -6 1, please -4 3 2
plugin -4 -7 0, png 6 -2 1, podcast 5 7 0, point 3 2 1, policy 4 13 2, position 20 12 1, possible -4 0 1
post 4 1 1, potential 0 2 1, practices -2 -7 1, prefer -4 -9 0, present -11 -13 1, presentation 3 8 0
president 37 14 0, press -1 8 0, pressure -1 -6 0, primary -2 -1 1, prior 4 11 1, privacy -5 4 1
private 1 12 1, probability 15 -1 0, probably -3 7 0, problem -4 -4 1, procedures -6 4 0, process -8 0 2
produce -1 10 0, product 2 6 2, production -3 -6 1, productivity -1 11 0, professional 1 11 0, program 2 9 2
project -25 -3 3, properties 7 -6 1, proposal 1 -5 1, proposed -5 -3 1, protect -1 -6 0, protection -7 -1 0
protocol -8 -11 0, provide -15 -11 3, provider -4 -6 0, public -11 -4 2, publication -6 -10 0
published 4 -7 2, pull -8 -5 1, purpose -4 -14 1, push -2 -7 0, put 2 -3 1, python -10 -15 1, quality -1 7 1
quarter -1 13 0, quarterly 8 12 0, questions -1 3 2, quite -1 10 0, quorum 0 8 0, range -8 -6 1, rate -8 0 1
raw -4 -9 0, read -10 4 2, readme -2 -10 0, really 0 7 2, reason 2 -1 1, received -6 7 1, receiver 0 6 0
recent 2 7 0, recognized -1 8 0, recommendations 0 6 0, recommended -5 7 1, record -3 -3 1, recordings 2 7 0
reduce 0 -8 1, ref -9 -13 1, refer -3 1 1, reference 2 1 1, regarding 5 4 1, region -3 -9 0, registry -1 -8 0
regulations -6 -7 0, related 0 3 1, relay -7 2 0, release -4 -1 2, relevant -9 3 1, remain 1 -6 0
remarks 5 6 0, remember 1 9 0, remote 3 -11 0, remotely 2 -6 0, remove -6 -4 1, replace -1 -5 1, repo -6 -14 1
report 22 -1 2, repository -7 -10 1, representation 8 -11 0, request -5 0 2, required 8 -1 2
requirements -4 -5 1, research -6 -10 1, resolution -6 -3 0, resolved 1 -6 0, resources -7 11 2
respect 3 -6 0, respond 1 6 0, response 2 9 1, responsibilities 9 -1 1, responsible 16 3 0, rest -2 -8 0
restore 0 7 0, restrictions 0 -6 0, results -6 -8 2, return -6 -2 1, reuse -2 -9 0, review 1 9 2, rich 1 6 0
richard 0 9 0, right -7 -8 2, risk 3 -1 1, robin 8 -1 0, role 20 13 2, root -1 -9 0, ross 13 -3 0, row -3 -7 0
rules -8 -5 1, run -12 -8 2, said 27 5 0, same -2 0 2, sample -4 2 1, save -3 -10 0, say 17 5 1, scale 3 7 1
scan -1 -6 0, schema -6 -1 1, school 1 6 0, science -6 -6 0, scope -2 -12 1, script -5 -9 1, search -1 -9 1
sec -2 7 0, second -1 -2 1, secretary 9 9 0, section -7 -15 2, secure -1 6 0, security 0 3 2, see -7 0 2
seek 1 9 0, select 2 -1 1, semantic -2 -6 0, send -6 2 1, senior 24 12 0, sense 0 8 0, separate 0 -8 1
serve 11 5 1, server -6 -8 1, service -12 -6 2, session -6 -3 1, set -6 -5 2, setup -3 -6 1, several 1 -6 1
severity 0 6 0, shall 7 -4 1, share 1 5 2, she 6 5 0, should 5 -2 3, show -9 -9 1, sign 11 4 1
similar -2 -1 1, simple -7 -6 1, since -4 2 1, single -1 -6 1, sir -1 7 0, site -15 3 2, situation 1 8 0
size -5 -5 1, skip -1 -7 0, small -1 5 1, smith 6 0 0, society 2 6 0, software 1 2 2, solutions -3 -4 1
some 6 -4 2, something 6 9 1, sort 2 10 0, source -14 -12 3, south -3 -8 0, space -6 -1 1, span -6 -5 0
speaker 3 13 1, spec -3 -6 0, special 1 5 1, specific -5 4 2, spectrum -1 6 0, spend -1 11 0, sponsor 3 10 0
src -9 9 1, stack -1 -6 0, staff 29 25 1, stage 0 -13 1, standard -17 -13 2, standing -3 6 0, start 0 -7 2
state -15 4 2, statement -9 17 1, static -6 -7 0, status -11 -1 2, steering 5 -7 0, stephen -1 -7 0
steps -5 -6 2, steven 6 9 0, still -1 0 1, sto 7 1 0, storage -4 -10 0, store 1 3 1, strategic 1 9 0
strategy -3 21 1, string -10 -17 1, structure -3 11 1, study 7 -10 0, style -6 -13 1, sub -1 -6 0
subject -3 -2 1, submit 2 -6 1, subtitle -1 7 0, successor 1 6 0, such 6 -8 2, summarize 1 -6 0
summary 5 -2 1, supervisor 1 7 0, support -14 -10 2, sure 5 -7 1, sustained 0 8 0, svg -3 6 0
symptoms -2 -9 0, system -26 -5 2, table -3 -6 1, tags 2 -10 1, take -2 -1 2, talk 5 -7 1, target -5 -12 1
task -5 0 1, team 5 15 2, tech 3 20 0, technical 0 -6 1, technology 8 7 1, tell 2 7 0, temperature 1 7 0
template -4 -4 1, ten -2 8 0, terms -9 2 2, test -25 -17 2, text -5 -14 2, than 2 -1 2, that -8 2 3
the 3 -26 3, their 8 13 2, them -4 5 2, then -6 -4 2, there -1 4 2, these -3 -1 2, things -7 8 2, think 2 9 1
third -7 3 1, this -5 -5 3, those -3 9 1, thought -2 7 0, thousand -6 -5 0, three -3 -6 1, through -5 1 2
time -5 -6 3, tion -1 -6 0, title -17 -27 2, toc 0 15 0, today 16 -2 1, todo -5 -7 0, token -4 -9 1
told 7 3 0, took 0 6 0, tools -7 -6 2, top -2 -3 1, topic -14 -10 1, total -8 -5 1, track -9 0 1, trade -1 8 0
trailing -1 7 0, training -4 -2 1, transcript -7 14 0, transparency 1 8 0, treasurer 9 -5 0, treatment 0 -10 0
trial -5 -8 0, trigger 0 11 0, true -20 -16 2, try -6 1 1, turn 7 4 0, tutorial -3 -7 0, twitter 13 3 0
two -7 4 2, txt -3 -8 0, type -39 -20 3, under -9 -4 2, understand -6 0 1, unit -6 -4 1, unless -1 -3 1
update -2 -3 2, uri 2 -6 0, url -13 -13 2, usa -3 10 0, usage 2 -10 1, usd -14 -14 0, use -28 -17 3
used -14 -12 2, useful -1 -10 0, user -20 -13 3, uses -1 -6 1, using -19 -9 3, usp 0 10 0, usually 5 6 0
utf -4 -15 0, uuid 0 -6 0, validate 0 -6 0, validation -4 -11 0, value -17 -20 2, variables -4 -6 1
various -5 -12 1, venture 4 6 0, verification -2 12 0, verified -1 6 0, version -19 -22 2, versus 0 -6 0
very 11 8 1, via -2 -1 1, vice 12 6 0, victor 10 0 0, video 2 -1 1, view -10 1 1, violations 5 8 0
volume -6 -7 0, vote 5 12 1, voter 2 9 0, want 7 7 2, warning -4 -6 0, warranties -7 -8 1, was -3 0 3
water -2 -6 0, way -3 5 2, web -14 1 1, website -4 18 1, week 0 -2 1, weight -2 -7 0, welcome -3 15 1
well -10 8 2, went 1 8 0, were -11 -5 2, what -3 2 2, when 0 -7 3, where 5 5 2, whether 0 -4 1, which -12 -6 3
while 0 -5 1, who 24 10 2, why 1 9 1, will 9 2 3, wilson 16 0 0, windows -5 -5 1, with -3 -3 3, within 0 -5 2
without -2 -6 2, word -3 1 1, work -11 2 3, workflow -7 -2 1, workshop -1 -6 0, world -3 7 1, would -3 -1 2
write 5 1 2, written 2 7 1, wrote 1 11 0, www -19 2 3, xml -8 -11 1, yeah 5 0 1, year -1 16 2, yes -12 8 1
york -1 6 0, you -4 -1 3, young 0 6 0, your -15 -8 3, zero -9 8 0
`;
