/**
 * Made by `npm run train:topics`; do not edit by hand. What general words say about whether an acronym means an executive:
 * word, weight near it, weight further off (in hundredths), and how common it is (0 to 3).
 */
export const TOPIC_WORDS = `
ability -7 1 0, able -9 4 1, about 11 1 3, above 3 16 1, accelerate -6 -7 0, accepted 8 -3 0, access -8 1 2
accessible -7 -7 0, accordingly -1 13 0, account -1 9 2, achieve -3 -10 1, acknowledge 2 6 0, acquired 3 10 0
acquisition -4 8 1, across -4 -10 2, act 27 -4 1, action -2 6 2, active 0 -13 0, activity -12 7 1
actually 7 20 1, add -18 -10 2, addition -5 4 1, additional -8 1 2, address 14 6 1, adjusted -8 1 0
administration 0 -15 1, adoption -3 -8 0, advance -7 -8 1, advantage -9 12 0, advised 2 -8 0, advisor 3 -6 0
after 5 0 2, again -9 -12 0, against 14 8 1, agencies 25 4 2, agenda 0 -8 1, agent -15 -14 0, ago 14 9 0
agree 5 8 1, agreement -17 21 2, ahead 3 12 0, air -4 -12 0, align 5 -1 1, all -1 0 3, allow -5 -11 1
alone -5 -9 0, along -2 13 0, already 0 4 1, also -2 1 3, alternative -5 -16 0, although -2 -8 0
always -7 -8 1, america -8 1 0, american -4 5 1, among -7 2 1, amount -6 11 0, analysis -3 -3 1
analytics -1 7 1, and -4 -22 3, announced 8 6 0, annual -2 26 1, another -12 6 1, answer 0 17 0, any -13 8 3
anyone 1 13 0, anything -2 -11 0, api 1 -23 1, app -5 -5 1, applicable -2 -6 1, application -1 1 1
applied -4 -17 0, apply -7 -5 1, applying -2 6 0, appointed 11 3 0, approach -1 -2 1, appropriate 0 6 1
approval 29 2 1, approved 22 13 1, april -2 8 0, are -9 -1 3, area -4 6 1, around 10 -1 1, array -11 -14 1
art -7 -5 0, article -32 11 1, ask 3 15 1, assess -9 -4 0, assessment 0 23 1, assets 13 13 1, assigned -9 -9 1
assignment -2 -10 0, assist -1 29 0, associated 19 -23 1, association 2 -10 0, assume 2 -10 0, ate -1 7 0
attack 15 5 0, attend 0 -15 0, attention 7 -5 0, audit -6 -1 0, august 5 -11 0, authority 23 4 1
authorized 28 12 0, authors -9 -18 1, auto -16 -30 1, availability -3 7 0, available -14 -13 2, award -2 13 0
away 0 -8 0, back 11 -10 2, balance -3 15 0, bank 9 25 1, based -20 -7 2, baseline -1 -7 0, basis -4 -18 1
became 8 8 0, because 0 -2 2, become 8 13 1, been 7 11 2, before 4 -8 2, began -1 -6 0, begin 0 2 1
being 5 10 2, below 3 15 1, benefits 0 -6 1, best -12 -8 1, better 2 6 1, between -21 -7 2, big 8 11 1
bill -2 15 1, billion 0 0 1, bit -1 11 1, block -5 -8 1, blog -4 3 1, blue 4 -7 0, board 45 44 2
body -11 -1 1, book -3 -10 0, both -13 -5 2, bottom -3 -12 0, box -1 -12 0, branch 5 6 0, break 4 6 0
bring -3 -2 1, budget -8 23 1, bug -1 -6 0, build -1 -5 2, built -11 -5 1, business 9 21 2, but 8 0 3
california -2 6 0, call 8 3 2, can -7 -6 3, cancel -3 -8 0, candidate -12 -3 0, cannot 0 -6 0, capital 12 10 1
care -2 -14 1, career 3 9 0, case 6 -3 2, cash 0 0 1, cat -5 -11 0, category 21 -7 0, cause 2 14 1
cell -6 -18 0, center -5 -13 1, central -7 -1 0, certain -6 -4 1, chair 25 20 0, chairman 0 0 1
challenges 4 -3 1, change 12 7 2, channel -7 10 1, chapter 2 16 0, charge 5 0 1, check -14 -22 1
chief 48 40 2, child -6 -2 0, choose 2 9 0, chosen -1 -8 0, class -23 -24 1, clear -2 -3 1, click -2 -15 0
client -1 -10 0, close -9 -6 1, closely 3 -7 0, cloud 13 -4 0, code -25 -25 2, col -6 -17 0
collaboration 11 4 0, collect -3 -13 0, collection -5 -5 1, college 3 -6 0, color -4 -25 0, com -11 6 3
combination -3 -7 0, combined -7 2 0, command -11 -8 0, comments -10 5 1, committed -2 10 0, committee 14 15 1
common -1 -19 1, communicate -8 -1 0, communications 11 2 1, community -17 3 2, comp -1 -6 0, company 40 24 3
compared -1 -15 1, comparison -2 -9 0, complete -3 -5 1, complex -1 7 0, compliance -16 3 2, component -8 3 0
compound 0 0 1, comprehensive 8 -2 0, computing 12 4 0, concept -6 -11 0, conditions -8 -13 1, conduct -3 2 1
conference 8 18 0, config -5 -8 0, configuration 3 -13 1, connection 2 -13 0, considered 2 -9 1
consistently -5 -9 0, consists -7 -8 0, construct -2 -7 0, consulting -1 7 0, consumer 6 15 0, contact 8 5 1
contains -10 -12 1, content -21 -5 1, continue -8 2 2, contract -3 -9 1, contractor -11 -6 0
contribute 2 -6 1, contributions 10 -10 1, contributor -7 -9 0, control -4 1 2, convert -17 -8 0
coordinate 0 -14 0, coordination -7 5 0, copy -4 -7 1, copyright -8 -16 1, core -13 -7 1, corporate 6 15 0
correct 4 -8 0, cost -6 -14 1, could -2 6 2, council 44 -27 1, count -4 0 1, country -4 -4 1, couple -1 7 0
course -2 -5 1, cover -4 2 1, create -11 -9 2, credentials -4 -7 0, credit -6 12 1, critical 0 5 1
cross -19 -1 1, culture 1 -6 0, current 0 23 1, currently -2 -1 1, custom -1 -9 0, customer -6 5 2
cycle -7 1 0, daily 0 9 0, dan 6 -4 0, data 1 9 3, dataset -5 6 0, date 3 12 2, day -3 3 2, deal -2 7 1
decade -1 -9 0, december -3 0 1, decided 9 11 0, decision 12 4 1, decreased -3 -10 0, default -10 -9 1
defined -15 -14 1, definitions -4 -16 0, degree 1 -7 0, delivered 0 -1 1, demand 1 -6 0, demonstrate -7 -17 0
department 10 15 1, depending 9 -7 0, deployment -4 -7 0, described -7 -10 1, description 10 -5 2
design -2 2 2, desire 0 -7 0, details -3 -9 2, detected -1 -11 0, determined 9 -8 1, develop -5 7 2
developer -13 5 1, development -3 -9 2, device -7 1 0, did 2 9 1, differ 0 -6 0, difference -6 -12 1
different -14 -8 1, digital 7 -7 1, direct -1 -3 1, direction 1 7 0, directly -6 3 1, director 37 29 2
disclosed 1 -6 0, disclosure -7 6 0, discovery -6 -10 0, discuss 12 6 1, discussion -3 -5 1, display -3 -17 0
distributed -10 -4 1, distribution 1 -6 0, docs -2 13 1, document 13 -5 2, documentation -9 -9 1
does -9 -14 2, doesn -5 6 0, doing 4 2 1, domain -2 -15 0, don 6 5 2, double -1 -11 0, down 7 13 1
download -1 -11 0, draft -4 9 1, drive 3 0 1, drop -1 -8 0, due -13 14 1, during 3 -5 2, each -5 4 2
early -3 -8 1, earned 0 11 0, easier -5 -11 0, easily -2 -9 0, edge -7 11 0, edit 1 35 1, effect -4 0 1
effective 23 12 1, effectively -2 8 0, effectiveness -6 1 0, efficient -1 -8 0, efforts -2 9 1, either 1 -3 1
electronic -3 -12 0, else -3 -13 1, email -6 7 1, emergency -6 -23 0, emerging 3 18 0, employee -4 10 1
employment -7 29 1, enable -5 -7 1, encouraged 1 12 1, end -10 -4 2, energy -11 5 0, enforced 0 7 0
engage 0 15 0, engagement 6 19 0, engine -3 12 0, engineering -1 -1 1, enough 6 17 0, ensure -13 5 1
entered -13 4 1, enterprise -11 6 1, entity -5 18 0, environment -3 -3 1, equal -4 -7 0, equipment -3 -9 0
error -7 -11 1, essentially 0 -8 0, established 12 10 1, estimated -5 13 0, etc -7 -2 1, evaluate -6 -12 1
evaluation -3 15 0, even -5 2 2, event 4 7 2, every -7 6 2, everyone 3 10 0, everything -5 15 0
evidence -5 -14 1, exact 2 -7 0, example 1 0 2, except -1 4 1, exchange -7 10 0, excited 2 -6 0
executed -4 19 1, executive 54 31 2, existing -6 1 1, expand 0 -12 0, expected -2 3 1, expenses 0 0 1
experience -16 -9 2, experiment -6 -6 0, experts -3 -7 0, explain 3 -15 0, explore -5 17 0, export -1 -7 0
exposed -1 -7 0, express 0 -3 1, extends -6 -9 1, extent -5 -13 0, external 8 2 0, face 14 6 0
facilitate 9 -5 0, factors -20 0 1, failed -2 -3 1, failure 2 6 0, false -1 -2 1, family 9 -21 1, far 6 14 0
fast -6 -17 0, features -16 -12 1, federal 4 -14 2, feedback -2 2 1, feel -2 11 0, few 6 1 1, field -8 -9 1
file -22 -6 2, final -1 2 1, finance 13 4 1, financial 19 13 2, find -7 -2 1, findings 6 -3 0, fine 2 -6 0
finished -2 -11 0, fire 9 0 0, first 0 8 3, five 8 -9 1, fix -8 -14 1, flow -7 8 0, focus 0 4 1
focused -2 8 1, following -4 -1 3, for -9 -8 3, form -8 7 1, formal -2 -6 0, format -21 0 1, former 49 14 1
forward 0 -2 1, found 0 7 1, foundation 12 -9 1, founder 61 12 1, four 4 -11 1, framework -14 -3 1
free 1 -16 1, frequently -3 8 0, from -5 -3 3, full -5 25 2, fun 2 -9 0, function -9 -18 2
functionality -1 14 0, funding -1 11 1, further 2 3 1, future -1 3 1, gaps -3 16 0, general -30 -11 2
generated -15 -11 1, generation -6 -9 0, get -16 6 2, github -13 -36 2, give 7 8 1, given 0 -6 1
global -15 -1 1, goals 5 5 1, going -2 12 1, good -5 11 2, google 4 12 1, got -9 6 1, gov -14 2 2
governance 8 -3 1, governing -2 9 1, government -8 -1 2, grant 0 7 1, great 0 4 1, green 2 -7 0, ground 3 9 0
group -9 -17 2, growing 3 -13 1, growth -11 0 1, gsa 0 0 1, guest 0 0 1, guidance -5 3 1, guide -5 -6 1
guidelines -9 -18 1, had 20 -1 2, half -7 -2 0, hand 3 11 0, happen 6 -4 1, happy -1 6 0, hard 0 18 0
hardware 0 -15 0, has 16 2 3, hat -8 -10 0, have 12 7 3, head 15 18 1, header -7 -17 0, health -2 14 1
heart -2 -9 0, help 5 3 2, here 11 -3 2, high 6 -1 1, higher 2 -3 1, highlights 0 12 0, highly 7 1 0
him 8 23 0, hiring 14 14 1, his 32 15 2, history -8 6 0, home 9 -5 1, hours 6 3 1, house -2 -7 0, how 6 9 3
however -7 -5 1, html -18 -8 1, https -41 0 3, human 7 -6 1, idea -4 -6 1, identified -6 -12 1
identifier -9 -5 0, identify 1 21 1, identifying -3 -6 0, identity -7 -5 0, image -6 -2 1, immediately 6 9 0
impact -10 -5 1, implement 9 6 1, implementation -9 -5 1, import -12 -26 1, important -8 5 1, improve -9 5 2
improvement -5 -6 1, inc 22 -4 1, including 15 4 3, increase -9 -8 2, independent 3 10 0, index 5 5 1
individual -2 15 1, industry -3 12 1, influence -2 -10 0, info 12 0 0, inform -1 -15 0, information 5 0 2
infrastructure 14 22 1, initial 11 -4 1, initiatives 9 6 1, input 2 3 1, inside -6 1 0, instance -20 -6 0
instead 0 -8 1, institution -6 -2 0, instructions -4 -6 0, int -6 -14 1, integrated -11 -10 0
integration -6 -9 0, interaction -2 -8 0, interest -5 3 1, interface -8 -15 1, internal 4 16 1
international -10 5 0, internet 3 16 0, interview 9 7 0, into -5 5 3, introduce 3 -12 0, invest 7 3 0
investment -7 -2 1, investors 0 0 1, involved -8 -3 1, ion -7 1 0, issues -15 -7 2, item -3 3 1, its 11 17 3
january -4 8 1, job -2 15 1, john 14 4 0, joined 33 8 1, joint -3 11 0, june 2 25 1, just 1 6 2, keep 0 7 1
key -9 -1 2, keywords -2 -6 0, kind -1 6 1, know -4 -5 2, knowledge -14 0 0, known -7 13 0, label -4 -14 0
labs -6 3 0, language -11 -13 1, large -4 12 1, last 5 -3 2, late 4 9 0, later 6 -6 1, latest -7 8 0
launch -6 -3 1, law -7 -9 1, layer -3 -6 0, layout -13 -2 1, lead -6 12 1, leaders 8 12 1, leadership 7 35 1
learn 2 -6 2, least -5 5 1, led 9 20 1, left 1 -9 1, legal 0 8 1, length -7 -5 0, lenny 0 0 1, less -4 6 1
lessons -2 16 0, let 9 -12 1, letter 0 8 0, level 15 1 2, leverage 4 -15 0, license -14 -14 1, light -1 -14 0
like -3 -7 3, limitations -3 -12 1, limited 2 0 1, line 1 3 2, link -24 -4 1, list -17 -9 2, listening 9 6 0
little 4 1 1, live -4 0 1, load -6 -13 0, local -3 -4 1, located -5 -8 0, location -7 -3 1, lock -1 -9 0
log 2 -6 1, logo 11 6 0, long 3 5 1, look -7 0 2, loss -16 -15 1, lot -6 9 1, low -1 -1 1, lower 1 -3 1
machine -4 -10 0, made -15 -3 2, mail 0 7 0, main -7 -15 1, maintain -11 -6 1, major -6 3 1, make 2 1 3
management 6 11 2, manager 7 5 1, managing -13 -8 1, manual 1 -7 0, many -11 5 2, map -5 -14 0, march -2 -2 1
mark -1 -5 1, market -1 14 2, master 0 -11 0, match -6 -10 0, material -11 6 1, matters -3 14 1
mature -3 16 0, max -4 -14 0, may 6 -4 3, mean -2 1 1, measures -19 -3 1, mechanism -2 6 0, media 6 -9 0
medical -6 -12 0, meeting -7 6 2, meetings 5 23 0, members 8 5 2, membership 2 16 0, ment -7 -4 0
mentioned -2 -10 0, message 2 -11 1, method -17 -20 1, metrics 2 -10 0, microsoft 11 3 0, might -1 7 1
million -3 20 1, min -4 -11 0, minimum -9 -15 0, minor 2 -9 0, minutes -9 12 1, mission -5 23 1, mix -2 -7 0
mobile -12 7 1, mode -4 -15 0, model -14 -9 2, modify -1 -7 0, module -7 -16 0, monday 7 4 0, money 4 26 0
monitoring -4 -8 0, monthly -4 7 0, months 5 11 2, more -11 8 3, most -8 -6 2, move -3 3 1, much 11 8 1
multiple -7 -16 1, must -11 -2 2, name 0 2 2, national -13 -13 1, nature -2 7 0, necessary -1 14 0
need -17 7 3, negative -3 -7 0, net -8 6 1, network -9 3 1, never 3 7 0, new -13 -6 3, next 24 -2 2
node -5 -9 0, non -16 10 2, normal -5 -11 1, north -5 -8 0, not -10 -9 3, notice -5 1 1, notification -5 -10 0
november -11 -8 1, now 2 -4 2, number -9 -11 2, object -8 -16 1, objectives 3 -7 0, observed -2 -7 0
obtain -1 -6 1, off 5 2 1, offer 2 -1 1, office 28 5 2, officer 53 29 2, official 12 -2 0, often -6 -3 1
old 0 6 1, omb 0 0 1, onboarding -6 -4 0, once -3 -3 1, one 17 0 3, ones 1 -23 0, online -1 -9 1, only 1 2 2
open -11 -2 2, operating 3 12 1, operational -6 6 1, operations 7 2 2, opportunity -8 3 1, optimize -2 -10 0
options -5 7 1, order -6 -10 2, org -27 -9 2, organization 14 10 1, organizational 0 12 0, organized 10 2 0
original -9 13 0, other 5 11 3, our 0 -1 3, out 1 -6 2, over 6 -7 2, oversee 16 6 0, oversight 4 8 0
own 3 -5 1, owner 23 -12 1, package 1 -1 1, page -3 4 2, paid 2 -13 1, paper -3 -6 0, parameters -1 -10 0
parent -4 -9 0, part -24 9 2, partial -2 -12 0, participants 2 7 0, participate 2 11 0, participation -1 -6 0
particular -6 -10 0, partners -17 6 1, partnership -4 -13 0, pass -5 2 1, past -5 8 1, path -5 -11 1
patients -30 -27 2, pay 4 8 1, payment -11 2 0, pdf 25 0 1, people 6 12 2, per -20 2 2, percent 0 0 1
performance -11 2 1, performed -4 -7 1, perhaps -2 -11 0, period -4 17 1, person 0 -5 1, personnel 4 -14 0
phase -7 1 0, physical 0 -6 0, place -6 0 1, plan -1 9 2, platform -4 -7 1, play -6 0 0, please -11 14 1
plus -8 -4 0, png 10 -5 0, pobj 0 0 1, podcast 0 0 1, point -9 7 2, policy -8 15 2, port -2 -10 0
position 10 -5 1, positive -7 -12 0, possible -4 14 1, post -11 9 2, potential -1 -5 1, power 0 4 1
practical -4 9 0, practices 3 -8 1, preferred -6 -10 0, prep 0 0 1, presence 1 -15 0, present -13 2 1
presentation 9 13 0, president 61 4 2, press 2 9 0, prevent -1 6 0, previous 1 8 1, price -6 10 1
primarily -2 -15 0, primary 4 -18 0, principal -8 5 0, principles -2 8 0, prior 6 10 1, prioritize -2 -8 0
priority -1 17 0, privacy 1 3 1, private 1 -1 1, probably -10 4 0, problem -5 13 1, procedures -10 -1 1
process -4 -4 2, produced -2 16 0, product 4 5 2, production -8 -7 0, professional -6 -7 0, profit 3 11 0
program 2 0 2, progress 6 6 1, project -2 -7 2, promises -2 8 0, property -5 -7 1, proposal 0 -9 0
proposed -11 -4 1, protected -3 -10 0, protection -5 -9 0, protocol -6 -22 0, provide -10 2 3
provider -2 -15 0, provisions -13 5 0, public -5 -1 2, publication -14 -6 0, publish 12 2 1, pull -9 -7 1
purpose -2 -9 1, push 1 6 0, put 3 2 1, quality -8 7 1, quarter -5 10 1, quarterly -5 -2 1, query -1 -16 0
questions 2 12 2, quite -1 8 0, quote -3 12 0, raise 11 1 1, range -7 -2 1, rapid 3 6 0, rate -12 -14 1
read 4 1 1, really 15 2 2, reason -3 13 0, received -4 -3 2, recent -5 8 1, recently 7 -3 0
recommendations 9 -2 0, record -9 -7 2, recovery -8 -4 0, red -10 -14 0, reduced -8 -12 1, ref -4 -6 0
refer -8 -2 1, reference -5 9 1, reflect -1 6 0, regarding 5 6 1, region -2 -13 0, register -10 -8 0
regularly 0 12 0, regulations -9 15 0, regulatory 10 7 1, rel 1 -8 0, related -4 -2 2, relative -1 -7 0
release -11 -3 1, relevant -1 6 0, remain 0 -1 1, remember 6 -7 0, remote -3 -11 0, remove -6 -26 1
repeat -1 -6 0, replace 7 -4 1, replacement 4 9 0, repo -2 -17 0, report 25 17 2, repository -4 -7 0
representative 6 -1 0, represents -4 -2 1, request -1 -13 2, required 14 -2 2, requirements 2 4 1
research -8 -1 1, resolution -2 6 0, resolved 10 10 0, resources -7 -1 2, response 5 -1 1
responsibilities 19 3 1, responsible 8 -5 1, restricted 28 -8 0, results -13 6 2, return -11 -28 2
reuters 0 0 1, revenue -5 19 1, review 7 8 2, right -14 -9 2, risk -10 -8 2, role 24 16 2, root -12 -19 1
round 14 -14 0, routing -1 -6 0, rules -12 1 1, run -2 12 2, said 53 0 2, salary 13 12 0, sales -1 -2 1
same -13 12 2, sample -8 -7 0, say 27 -3 2, scale 5 -10 1, scan -2 -11 0, scenario 7 6 0, schedule -1 9 1
score -6 4 0, script -1 7 0, second 0 12 1, secretary 16 8 0, section -25 0 2, secure 2 -10 0, security -6 4 2
see -19 2 2, seeking -8 -6 0, seen 1 9 1, segment -6 -11 0, select -6 -9 1, self -13 2 1, send -6 1 1
senior 29 -16 1, sense -2 8 0, separate -7 -9 0, september -2 7 0, serve 28 -2 1, services -16 17 3
session -4 7 0, set -10 -8 2, several -5 -8 1, shall 20 10 1, share 12 15 2, she 16 11 1, should -2 -4 2
show -5 -21 1, side -3 4 1, sign 6 20 1, signal -5 -7 0, signature 12 17 0, significant -6 -2 1
significantly -3 -8 1, similar 1 0 1, simple 0 10 0, since 16 -9 1, single -11 3 1, site -3 19 1
situation 4 -6 0, six 0 -3 1, size -1 -11 1, skills 5 -5 1, small 9 -6 1, smith 15 -7 0, social 4 -3 1
software -11 -5 2, solutions -9 -3 1, solve -1 12 0, some 8 -3 2, something -1 6 1, soon 7 8 0, sort 1 8 0
sounds 0 8 0, source 0 -11 2, space -10 7 1, speak -1 8 0, speaker 0 0 1, special -1 -5 1, specific -4 -10 2
specified -4 -9 0, spend -8 2 0, sponsors 7 9 0, staff 32 8 2, stage -8 4 0, stakeholders 10 16 0
standard -18 1 2, start -8 -8 2, state -17 -9 2, statement -5 13 1, statistics 4 -8 0, status -12 -10 1
step 3 10 1, still -2 -6 1, stock 0 0 1, stop -4 -7 0, story 6 11 1, strategic -6 12 1, strategy -11 24 2
strength -1 -6 0, string -14 -25 1, strong -13 -10 1, structure -8 4 1, students -5 -7 0, study 11 -21 1
style -5 -13 0, sub 0 -7 0, subject 2 4 1, success -6 -11 1, successful 4 0 1, such 1 5 2, suggest -8 -12 1
suite -7 10 0, summary 9 1 1, summer -8 -9 0, supply -2 -10 0, support -26 -5 2, sure 3 -1 1, survey 1 14 0
system -28 -11 2, table 17 10 1, tags 23 -1 0, take -3 2 2, taken -7 2 0, talk 3 1 1, target -17 4 1
task -5 10 1, team 0 3 3, tech 3 11 1, technical -8 0 1, techniques -3 -9 0, technology 3 20 2, terms -7 11 2
test -28 -12 2, text -19 -16 1, than 14 0 2, thank 10 5 1, that 13 -1 3, the -3 -23 3, their 3 9 3
them -12 7 2, themselves 3 -10 0, then -3 -11 2, there -1 -5 3, therefore -7 -2 0, these -4 2 3
things -11 13 2, think 4 4 2, third -13 12 1, this -10 3 3, those -15 -2 2, though -6 8 0, thought 2 -10 0
three 2 15 1, through -9 2 2, throughout 0 -6 0, thu -1 -9 0, time -5 -4 3, tion 1 -6 0, title -3 -25 2
today 42 -12 2, together 7 -12 1, too 3 -7 1, took 21 8 0, tools -7 -6 2, top -7 12 1, topics -4 -8 1
total 5 -2 1, track -6 6 1, tracy -4 -16 0, trade -8 9 0, training -4 -1 2, transfer -1 -10 0
transform -8 5 0, transformation -7 7 0, transition 0 -7 0, translate 0 -6 0, transparency -6 7 0
transport -3 -10 0, treasury 12 -1 0, treated 1 -12 0, treatment -3 -19 1, tree -10 -5 0, trends -2 -7 0
trial 4 -8 0, true -13 1 1, trust -10 -6 1, trying -4 5 1, turn 6 7 1, twitter 13 5 0, two 2 -13 2
type -17 -16 2, unable -1 15 0, under -5 4 2, understand 2 -10 1, unique -8 -8 1, united -11 -18 1
university -12 6 0, unless 3 1 1, until 9 1 1, update 2 -11 2, upon 4 7 1, url -20 7 1, use -28 -17 3
used -18 -17 2, useful -3 -9 0, user -15 7 2, uses -4 -11 0, using -19 -8 2, validate 4 -14 0, valuable 6 3 0
value -8 -8 2, variable -2 -6 0, variety 0 -9 0, various -5 1 1, vendor -14 4 0, verify 2 7 0, version -5 -8 2
very 24 6 2, via -10 -22 1, vice 16 4 1, video 18 -10 1, view -8 0 1, visit -2 -7 0, visual -3 -8 0
vote -2 8 1, wait -6 -10 0, want 7 3 2, warranty 0 0 1, was 6 -1 3, watch -5 9 0, way -8 4 2, web 1 9 1
website -12 12 1, week -6 4 2, weekly 6 -8 0, weight -5 -11 1, welcome -5 9 1, well -21 16 2, were 0 -10 3
what 2 -5 3, when 0 2 3, where 26 2 2, whether -7 -7 1, which 3 2 3, while -4 8 2, white -6 -10 0, who 50 10 2
why 2 13 1, wide 3 16 1, will 11 -2 3, windows 9 9 0, with -7 -9 3, within -15 21 2, without -12 -9 2
word 6 -16 0, work 0 -6 3, workers -9 -10 0, world 10 16 1, worth 3 16 0, would 14 8 2, write 16 -6 2
written -3 18 1, www -24 -6 3, yeah 0 0 1, year 5 10 3, yes 1 11 1, yet 0 6 0, you -6 -4 3, your -6 -4 2
`;
