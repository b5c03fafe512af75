/**
 * Made by `npm run train:topics`; do not edit by hand. What general words say about whether an acronym means an executive:
 * word, weight near it, weight further off (in hundredths), and how common it is (0 to 3).
 */
export const TOPIC_WORDS = `
able -7 7 1, about 12 -3 3, above -2 16 1, access -3 3 1, accordingly -1 6 0, accounting 3 5 2
achieve -3 -10 1, acquisition -3 2 1, across -3 -3 2, act 15 -2 1, action -7 17 2, active 1 -10 0
activity -4 -3 1, actually 4 8 2, adam 0 0 1, added -6 -9 2, addition -4 -8 1, additional 1 -5 2
address 7 3 1, advanced -3 1 1, after 9 -6 2, again -6 -5 0, against 1 -4 1, agency 16 -4 2, agenda 1 -10 1
agent -5 -6 1, ago 8 2 0, agreed 0 1 1, agreement -16 16 2, air -1 -6 0, aligned 7 -13 1, all 4 -4 3
allow -7 -6 1, almost -3 -7 0, already 1 -2 1, also 3 -5 3, alternative -3 -6 0, although 0 -9 0
always -4 6 1, among -7 -2 1, amount -2 11 1, analysis 1 -3 1, analytics -3 11 0, and 0 -22 3
announced 4 -2 1, annual -5 16 1, another -6 2 1, answer 1 7 0, anticipated 1 6 0, any -5 9 3, api -2 -16 1
apple -3 -3 1, applicable -5 2 1, application 3 3 1, appointed 14 -3 0, approach 2 -2 1, appropriate 0 6 1
approval 20 -1 1, approved 17 13 1, april -4 6 0, are -8 -4 3, areas -7 4 1, arising -3 -6 0, around 2 8 1
article -16 10 1, asked 5 6 1, assess -8 0 0, assessment 0 16 1, assets 10 13 1, assigned -6 -4 1
assist -5 16 0, associated 11 -16 1, assume 0 -8 0, attend 0 -6 0, attention 7 -2 0, author -9 -15 1
authorities 13 9 1, authorized 16 4 0, auto -12 -17 1, available -3 -6 1, back 4 -3 2, balance -2 13 0
bank 13 29 1, based -14 -7 2, baseline -2 -8 0, basis -10 -14 1, became 5 9 0, because 3 4 2, become 6 13 1
been 5 5 2, before -1 -7 2, begin 4 0 1, behind 0 6 0, being 10 5 2, believe 1 -2 1, below -1 1 1
benefits 1 -8 1, best -4 0 1, better 1 -1 1, between -2 -6 2, big 4 4 1, bill 8 12 1, billion 0 0 1
bit -3 -3 1, block -1 -9 0, blog -5 4 1, board 36 25 2, body -7 0 1, borrower 0 0 1, both -7 3 2, box -2 -6 0
break 2 7 0, bring -2 5 1, budget -7 8 1, build -2 -4 2, business 1 21 2, but 5 0 3, button -2 -6 0
call 18 1 2, came 4 6 0, can -5 -8 3, candidates -7 -2 0, capabilities -4 -6 0, capital 5 0 1, car 4 3 1
career -1 6 0, case 18 -5 2, cash 3 19 1, category 12 -11 1, caused 0 6 1, center 0 -3 1, chair 17 12 0
chairman 0 0 1, challenges -2 8 1, change 7 5 2, channel -6 9 1, chapter 2 7 0, charges 4 6 1, check -7 -10 1
chief 42 33 2, class -13 -12 1, clear -3 -4 1, clients -3 -6 0, close -8 4 1, cloud 5 -9 0, code -12 -17 2
col 10 -10 0, collection -3 -6 1, com -4 1 3, combined -4 -11 1, comment -1 6 1, committee 1 5 1
common -1 -10 1, communications 10 -5 1, community -9 10 2, company 33 20 3, compared -3 -13 1
compensation 5 6 0, complete -2 -5 1, compliance -7 7 2, compound 0 0 1, comprehensive 4 -7 0
computer -4 -6 0, concerns -1 -6 1, conditions -7 6 1, conduct -2 2 1, conference 4 7 0, confidence 0 -6 0
configuration 1 -11 1, configure -2 -7 0, conflict -4 -6 0, connected -1 -6 0, consider 3 -9 1, contact 3 3 1
contained -4 -13 1, content -11 -8 1, continue -2 3 2, contract 4 -5 1, contribution 8 -7 0
contributor -2 -6 0, control -2 0 2, convert -11 -5 0, coordinated -3 -9 0, copy -2 -4 1, copyright -7 -12 1
core -3 0 1, corporate 6 2 0, corporation 0 0 1, correct 4 -9 0, corresponding -1 -6 0, costs -4 -15 1
could -3 4 2, council 34 -26 1, count -2 3 1, country -7 -4 1, course 2 -9 1, cover 1 -1 1, create -11 -4 2
credit -6 7 1, critical 1 6 1, cross -12 -5 1, current 0 12 1, currently 2 -6 1, custom 0 -6 0
customers -3 -2 2, cycle -4 -7 0, data -3 3 3, database -1 -7 0, date 1 21 2, day -1 5 2, deal 1 -1 1
december 0 5 1, decision 11 0 1, decreased -4 -7 0, default -4 -3 1, defined -10 -15 1, definition -1 -10 0
degree -1 -7 0, delayed 1 -6 0, delegates 3 7 0, deliver -3 19 2, demonstrate -4 -9 0, department 3 0 1
depending 6 -6 0, der 9 -2 0, described -6 -8 1, description 10 4 2, design 1 3 2, details -1 -5 2
detect -2 -7 0, determined 3 -3 1, develop -14 6 2, developers -7 4 1, development 0 -8 2, did 1 6 1
difference -4 -4 1, different -9 -2 1, digital 1 -8 2, direct -4 4 1, directly -2 4 1, director 27 13 2
discuss 6 3 1, discussions 3 -8 1, display 5 -14 0, distributed -6 -9 1, distribution -1 -8 0, docs 0 6 1
documentation -3 -7 1, documents 1 -4 2, does -5 -4 1, doing 1 4 1, dollar -1 7 0, domain 0 -8 0, don 3 4 2
double -5 -12 1, down 10 11 1, draw 7 1 0, drive 4 -6 1, drop -2 -6 0, due -6 4 1, during 2 -6 2, each 2 -2 2
early -2 -1 1, earnings 0 0 1, easily -2 -7 0, edge -4 7 0, editing -2 13 1, effect -4 -9 1, effective 12 11 1
efficiency 1 -6 0, efforts -2 6 1, either 1 -1 1, electronics -1 -12 0, else 8 -8 1, email -10 7 1
emergency -4 -10 0, emerging 0 6 0, employed 6 1 0, employees -1 4 1, employment 0 17 0, enable -1 -6 1
end -1 10 2, energy -7 2 0, engagement -2 6 0, engine -1 7 0, engineering -2 -1 1, enough 4 10 0
ensure -1 -2 2, entered -6 1 1, enterprise -4 -2 1, environment -3 1 1, equal -3 -8 0, equipment -2 -7 0
error -5 -11 1, established 3 2 1, evaluate -4 -10 1, evaluation 0 13 0, even -5 9 1, event -4 7 2
every -2 3 2, everyone 0 7 1, evidence -2 -8 1, example -2 -8 2, except -2 -6 1, executed -3 18 1
executive 49 26 2, existing -6 -2 1, exp -4 -7 0, expand -4 -6 0, expected 2 -3 2, expenses -5 9 1
experience -8 -1 2, explain 0 -6 0, extended 0 -7 1, extent -2 -6 0, face 9 6 1, factory -10 6 1
failed -2 -7 0, false -1 -4 1, family 4 -11 1, features -3 -13 1, february 0 6 0, federal 13 -16 2
feedback -3 -1 1, feel -1 -1 1, few 0 3 1, field 0 -10 1, figure -1 -2 1, filing -15 -3 2, final -3 6 1
finance 11 2 1, financial 23 7 2, find -4 -8 1, first 10 6 3, five 4 -4 1, fixed -6 -10 1, flow -2 13 0
focus 4 -1 1, focused -2 1 1, following -2 -2 3, for -5 -9 3, form -4 13 1, format -15 -5 1, former 35 4 1
forward -2 3 1, found 5 7 1, foundation 8 -8 1, founder 38 6 1, four 3 -7 1, framework -9 -3 1, free 1 -7 1
frequently -2 6 0, from 1 -7 3, full -2 21 2, function 1 -13 2, functional -1 -6 0, fund 3 5 1, further 1 -2 1
future -4 4 1, gap -2 10 0, general -15 3 2, generate -6 -11 1, get -3 4 2, github -9 -22 2, give 8 4 1
given -5 -3 1, global -4 -6 1, goal 1 2 1, goes -2 7 0, going 0 6 2, good -3 5 2, google 1 2 1, got 7 3 1
gov -21 6 2, governance 4 -1 1, governed -4 6 1, government -4 5 2, grant 0 3 1, great 0 -1 1, group -10 -5 2
growing -2 4 1, growth -3 -6 1, gsa 0 0 1, guidance -1 3 1, guide -4 -7 1, guidelines -6 -11 0, had 9 2 2
half -3 -7 0, hand 2 3 1, happen 1 4 1, hard 0 7 1, hardware -1 -8 0, has 13 8 3, have 10 8 3, head 9 8 1
header -5 -10 0, health -4 13 1, hearing 3 6 0, help -1 3 2, here 12 7 2, high 2 -1 1, higher -3 -11 1
highlights 1 6 0, him 7 19 0, hired 9 8 1, his 33 9 2, home 4 -7 1, hours 4 -1 1, house -6 3 1, how -5 2 3
however -4 -6 1, html -10 -2 1, http -24 -1 3, hub -2 -6 0, human 1 0 1, idea 1 -5 1, identified -4 -10 0
identify -4 11 1, ies 6 -5 0, image -3 -6 1, impact -5 1 1, implement 6 -1 1, implementation -7 -13 1
import -2 -14 0, important -2 4 1, improve -4 7 2, improvement -4 -3 1, inc 5 2 2, including 13 1 3
income -6 10 1, increase -8 3 2, independent 4 7 0, index 1 3 1, indicated -2 -6 0, individual -1 12 1
industry -1 7 1, info 4 -4 1, information 6 -6 3, informed -1 -8 0, infrastructure 5 6 1, initial 2 -6 1
initiatives 9 4 1, input 0 -3 1, instance -15 -5 1, instead -2 -12 1, int -3 -10 0, integrated -8 -8 0
interest -3 0 2, interface -4 -7 0, internal 0 10 1, internet 1 6 0, into -10 -1 3, introduced 2 -5 1
investment 0 -2 1, investors 0 0 1, involved -6 3 1, issues -11 1 2, items -4 1 1, its 5 15 3, january 1 7 0
jobs 14 13 1, john 9 4 0, joined 26 7 1, joint -4 6 0, june 0 16 1, just 3 8 2, keep 0 2 1, key -1 -3 2
kind 4 9 1, know 0 -3 2, knowledge -6 1 0, language -5 -9 1, larger -1 -6 0, last 0 -2 2, later 2 2 1
launch 1 -1 1, law -8 3 1, layout -8 -3 1, lead -2 8 2, leader 6 14 1, leadership -1 25 1, learning -3 0 2
least -1 -2 1, leave 8 1 0, led 3 7 0, left 3 -6 1, legal -5 4 1, lenny 0 0 1, less -4 -2 1, let 2 -1 1
letter -1 10 0, level 11 2 2, license -12 -8 1, like -1 3 3, limited 3 -4 1, line -1 5 2, link -13 5 2
list -5 4 2, little 0 3 1, live -4 -3 1, load -4 -7 0, loans 0 0 1, local -2 -6 1, location -7 -1 1
logged -1 -10 1, long 2 3 1, longer 0 -7 0, looking -6 -3 2, loss -9 -3 1, lot -1 6 2, low -2 3 1
lower -4 -3 1, made -7 0 2, main -4 -4 1, maintain -7 -7 1, major -2 3 1, make -1 -2 3, management 12 5 2
manager 1 9 2, managing -6 2 1, many -2 -1 2, map -2 -8 0, mark 4 1 1, market -6 3 2, material 0 9 1
matt -3 -8 0, matter -2 7 1, max -2 -9 0, may 4 -9 3, maybe 0 9 1, mean 4 -2 1, measures -9 5 1
meeting -6 1 2, meetings 2 5 1, members 3 13 2, message 2 -7 1, method -11 -20 1, metrics -3 -7 1
michael 6 -3 0, microsoft 14 -5 0, might 3 -3 1, million -4 19 1, minutes -3 7 1, mission -4 11 1
mobile -8 0 0, mode -4 -7 0, model -12 -7 2, module -6 -14 1, money -4 17 1, monitoring -2 -4 1, month 7 4 2
monthly -1 9 0, more -6 7 3, most -6 1 2, motion 0 0 1, move -4 -2 2, much 3 9 1, multiple -5 -12 1
must -4 -4 2, named 6 12 2, national 1 -5 1, nature 0 7 0, necessary -1 9 0, need -7 7 3, negative -3 -8 0
net -9 -2 1, network -8 2 1, never 4 6 0, new 4 -2 3, next 6 8 2, non -7 3 2, nor -1 -6 0, not -6 0 3
notice -4 9 1, now 2 1 2, number -8 -11 2, object -8 -9 1, obtained 0 -2 1, october -2 7 1, off 4 6 1
offer 1 2 1, office 19 5 2, officer 50 21 2, officials 9 -2 0, often -2 -2 1, okay 0 0 1, old -4 -1 1
omb 0 0 1, once 1 0 1, one 10 -2 3, ones -1 -8 0, online -2 -5 1, only 1 -4 2, open -13 1 2, operating 0 7 1
operational -2 -2 1, operations 13 -6 2, opportunity -5 -3 1, options -3 -9 1, order -8 -11 2, org -7 -10 2
organization 12 8 1, organizational 1 10 0, organized 6 -3 0, original -6 4 0, other 10 7 3, our 9 2 3
out -6 -2 2, over -3 -11 2, oversee 9 0 0, owasp 0 0 1, own 0 -10 1, owner 8 1 1, package 0 1 1, page -1 4 2
part -20 10 3, participation 1 -6 0, partners -2 -2 1, passed -7 -1 1, past -5 5 1, path -3 -7 1
patients -18 -19 1, pay 3 0 1, pdf 14 7 1, people 8 9 2, per 4 -2 2, percent 0 0 1, perform -5 -13 1
performance -5 10 1, perhaps -2 -6 0, period 0 3 1, person 17 9 1, personal -2 7 0, physical 1 -6 0
pilot -3 7 0, place -6 9 1, plan -5 11 2, platform -3 4 1, pleased -4 3 1, png 6 -4 0, point -8 6 2
policy -1 4 2, port -2 -8 0, portal 0 -6 0, position 10 -2 1, possible -2 7 1, posted -6 4 1, potential 6 5 1
power 3 -2 1, practices 5 -7 1, preference -1 -6 0, prep 0 0 1, present -10 -3 1, presentation 7 4 0
president 60 16 2, previous 1 2 1, price -3 3 1, primarily -2 -13 0, primary 3 -11 0, principal 1 6 0
principles -1 6 0, prior -1 -5 1, priority -2 13 0, privacy 4 3 1, private -5 -2 1, probably -4 5 1
problems -6 14 1, procedures -8 -1 1, process 2 -4 2, produce -4 9 1, products 7 0 2, professional 0 -7 0
profit -4 8 0, program -1 -2 2, progress 3 3 1, project 2 -2 2, promoted 1 10 0, property -5 -3 1
proposed -7 -5 1, protocol -3 -11 0, provide -5 -2 3, provisions -6 6 0, public 1 -1 2, publication -10 -3 0
published 4 1 1, pull -5 -8 1, purpose 0 -4 1, put 3 -1 1, quality -10 9 1, quarter -2 8 2, quarterly -3 -5 1
query -2 -11 0, questions -1 6 2, quoted 11 9 0, raise 5 -4 1, range -4 -5 1, rate -10 3 2, reached 0 2 1
ready 3 1 1, really 3 8 2, reason -1 0 1, received 0 1 2, recent -5 6 1, record 4 -4 2, recruiting -2 -8 0
red -5 -7 0, reduce -5 -15 1, reference -1 4 1, referring -3 -1 1, reflect -6 2 0, regarding 1 0 1
registered -6 -2 0, regulation -7 6 0, regulators 0 1 1, related -4 -10 2, released -9 -3 1, relevant 1 7 0
remain -3 -5 1, remove -2 -14 1, replace 6 -11 0, report 22 9 3, representatives 3 -6 0, represents -5 -4 1
request -3 -6 2, required 10 -3 2, requirements -4 3 1, research -6 4 1, resolve 7 5 0, resources -7 6 2
respect 3 -2 1, response 0 8 1, responsibility 13 2 1, responsible 4 4 1, results -5 0 2, return -10 -17 1
reuss -2 -7 0, reuters 0 0 1, revenue -6 5 1, review 5 9 2, revised -3 -6 0, rich 1 7 0, right -10 -2 2
risk -3 6 2, role 15 12 2, root -8 -15 1, round 11 0 0, rules -3 -4 1, run -4 4 1, safe 0 -6 0, said 37 -2 2
salary 4 8 0, sales 1 4 1, same -9 0 2, say 22 6 2, scale 0 -9 1, scan -2 -8 0, scheduled 0 0 1, scope 1 -12 0
screen -2 -6 0, scripts 1 6 0, second -3 4 1, section -13 4 2, securities -3 11 2, see -14 5 2, seen 0 1 1
select 6 7 1, self -8 -7 1, sell 0 10 0, sending -4 -9 1, senior 23 -9 1, september 2 5 1, serve 16 1 1
services -19 11 3, session -3 4 1, set -7 -3 2, several -2 -7 1, shall 7 7 1, shares 3 13 2, she 15 12 1
should 2 -6 2, show -5 -7 1, side -4 -3 1, sign 12 16 1, signal -3 -10 0, signature 10 6 0
significant -2 -5 1, significantly -3 -8 1, similar 0 -1 1, simply -1 2 1, simulation 0 0 1, since 6 -8 1
single -5 1 1, sir 0 0 1, site -5 13 2, situation 6 -9 0, size 0 -12 1, skills 0 -2 1, small 9 -5 1
smaller -1 6 0, smith 9 -6 0, social -3 2 1, software -10 -2 2, solutions -7 -2 1, some -2 -8 2
something 1 0 1, soon 4 6 0, source -3 -5 2, space -6 -6 1, speaker 0 0 1, speaking 1 10 0, special -2 -2 1
specific -6 -6 2, spending -7 3 1, sponsored 3 7 0, stacoviak 0 0 1, staff 24 4 2, stage -5 4 1
stakeholders 1 8 0, standard -14 2 2, start -4 -7 2, statement 2 29 1, states -5 -5 2, status -10 -6 1
step 3 11 1, still -2 -1 1, stock 0 0 1, stores -8 8 1, strategic -2 3 1, strategy -6 11 2, strength -1 -9 0
string -8 -10 1, strong -7 -2 1, structure -6 2 1, study 8 -15 1, sub 0 -6 0, subject 1 -2 1, success -3 -8 1
successful 2 -1 1, such 3 10 2, suggested -6 -6 1, suit -1 11 0, summary 7 2 1, support -18 -9 2, sure 4 3 1
survey -2 8 0, system -22 -9 2, table 19 3 1, tag 11 -8 1, take 2 10 2, taken -6 -2 0, talks 11 13 2
target -10 0 1, task -1 7 0, team 2 3 3, tech 0 0 1, technical -4 3 1, technology 1 12 2, tell 4 -1 1
term 0 12 2, test -23 -12 2, text -10 -10 1, than 1 -5 2, thanks 2 2 1, that 8 0 3, the -5 -20 3, their -1 7 3
them -9 3 2, themselves 8 -8 0, then 6 2 2, there -1 -7 3, these -3 1 3, things 0 14 2, think 4 13 2
third -5 0 1, this -5 0 3, those -11 5 2, three 0 12 1, through -10 -1 2, time -6 -7 3, title -1 -22 2
today 32 6 2, together 8 0 1, too 0 -2 1, took 10 -1 0, tools -4 -1 2, top -6 8 1, topics -6 -6 1
total -3 -1 1, track -2 1 1, tracy -1 -7 0, training 1 0 1, transition -2 -11 0, treated -1 -7 0
treatment -4 -13 1, trial -1 -6 0, true -5 1 1, trust -5 -4 1, trying -1 1 1, turn 3 4 1, two -7 -9 2
type -14 -10 2, unable 1 9 0, under -2 5 2, understand -2 -5 1, unique -3 -6 0, united 3 -5 1
university -7 0 0, unless 0 -5 1, until 4 1 1, update 7 -9 2, upon 0 4 1, url -10 5 1, usa -6 9 0
use -23 -11 3, used -14 -13 2, useful -3 -8 0, users -8 2 2, uses -4 -6 0, using -13 -10 2, validate 1 -8 0
value 0 -12 2, van 7 -2 0, variety 0 -7 0, various 1 -4 1, vendor -3 6 0, version -4 -4 2, very 14 6 2
via -4 -14 1, vice 17 9 1, video 13 2 1, view -3 -2 1, visit 1 -9 0, visual -2 -9 0, vote -8 8 1, want 3 1 2
warranty -10 -10 1, was 4 -2 3, watch -3 8 0, way -4 2 2, web 4 7 1, website -1 5 1, week -3 14 2
weekly 7 1 0, weight -3 -8 0, well -8 7 2, were -5 -15 3, what 3 1 3, when 10 0 3, where 2 2 2
whether -5 -7 1, which -7 -3 3, while -5 0 2, who 43 9 2, why -3 8 1, wide 3 5 1, will 6 -4 3, with -5 -3 3
within -9 10 2, without -11 -10 2, word 3 -7 0, work 3 2 3, world -2 7 1, worth -2 11 0, would 11 2 2
write 10 -7 2, written -4 12 1, www -8 3 2, yeah 0 0 1, year -1 14 3, yes -4 6 1, york -3 5 1, you -2 0 3
your 1 -4 2
`;
