package org.yangguang.rules.language.gate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Generated rules that would cause themselves to fire again, over any number of steps. */
final class GateLoops {

    private static final Pattern MADE =
            Pattern.compile("Conclusion\\.of\\(drools\\.getRule\\(\\), \"([^\"]*)\", \"([^\"]*)\"");
    private static final Pattern KIND = Pattern.compile("kind == \"([^\"]*)\"");
    private static final Pattern SAYS = Pattern.compile("says == \"([^\"]*)\"");

    private record Node(String rule, Set<String> needs, Set<String> makes) {}

    private GateLoops() {}

    /** Names of the rules that lead back to themselves. */
    static List<String> find(List<RuleDescr> rules) {
        List<Node> nodes = rules.stream().map(GateLoops::node).toList();
        return nodes.stream().filter(node -> returns(node, nodes)).map(Node::rule).toList();
    }

    private static boolean returns(Node start, List<Node> nodes) {
        Deque<Node> open = new ArrayDeque<>(List.of(start));
        Set<Node> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Node node = open.pop();
            for (Node next : nodes) {
                boolean fires = fires(node, next);
                if (fires && next.equals(start)) {
                    return true;
                }
                if (fires && seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return false;
    }

    /** A condition on any conclusion at all is met by every rule that makes one. */
    private static boolean fires(Node node, Node next) {
        boolean any = next.needs().contains("") && !node.makes().isEmpty();
        return any || node.makes().stream().anyMatch(next.needs()::contains);
    }

    private static Node node(RuleDescr rule) {
        Set<String> makes = new HashSet<>();
        Matcher made = MADE.matcher(String.valueOf(rule.getConsequence()));
        while (made.find()) {
            makes.add(made.group(1));
            makes.add(made.group(1) + " " + made.group(2));
        }
        Set<String> needs =
                rule.getLhs().getDescrs().stream()
                        .filter(PatternDescr.class::isInstance)
                        .map(PatternDescr.class::cast)
                        .filter(pattern -> "Conclusion".equals(pattern.getObjectType()))
                        .map(GateLoops::need)
                        .collect(Collectors.toSet());
        return new Node(rule.getName(), needs, makes);
    }

    private static String need(PatternDescr pattern) {
        String text =
                pattern.getDescrs().stream().map(d -> d.getText()).collect(Collectors.joining(" "));
        Matcher kind = KIND.matcher(text);
        Matcher says = SAYS.matcher(text);
        String of = kind.find() ? kind.group(1) : "";
        return says.find() && !of.isEmpty() ? of + " " + says.group(1) : of;
    }
}
