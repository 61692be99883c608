package org.yangguang.rules.language.gate;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The expressions of one rule, by a parser for Java: each has to be built, from literals outwards,
 * of calls in {@link GateCalls}. What is not on that list has no type, and what has no type is
 * refused.
 */
final class GateExpressions {

    private static final String NONE = "?";
    private static final ParserConfiguration PLAIN =
            new ParserConfiguration()
                    .setAttributeComments(false)
                    .setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_8);

    private final JavaParser parser = new JavaParser(PLAIN);
    private final Map<String, String> variables = new HashMap<>();

    /** Notes what a variable stands for; false when it is taken. */
    boolean bind(String variable, String type) {
        return variables.put(variable, type) == null;
    }

    /** Whether it is a condition that may be asked of a fact. */
    boolean isCondition(String fact, String text) {
        return parsed(parser.parseExpression(text)) instanceof Expression expression
                && isCondition(fact, expression);
    }

    /** Whether it does one thing: put what a listed call answers before the rules. */
    boolean isConsequence(String text) {
        return parsed(parser.parseBlock("{" + text + "}")) instanceof BlockStmt block
                && block.getStatements().size() == 1
                && isConsequence(block.getStatement(0));
    }

    private static Object parsed(ParseResult<?> result) {
        return result.isSuccessful() ? result.getResult().orElse(null) : null;
    }

    private boolean isCondition(String fact, Expression expression) {
        if (expression instanceof MethodCallExpr call && call.getScope().isEmpty()) {
            return "boolean".equals(GateCalls.answer(fact + "." + signature(call)));
        }
        if (expression instanceof UnaryExpr denied
                && denied.getOperator() == UnaryExpr.Operator.LOGICAL_COMPLEMENT
                && denied.getExpression() instanceof MethodCallExpr call
                && call.getScope().isEmpty()) {
            return GateCalls.isDeniable(fact + "." + signature(call));
        }
        return expression instanceof BinaryExpr pair
                && pair.getOperator() == BinaryExpr.Operator.EQUALS
                && pair.getLeft() instanceof NameExpr name
                && GateCalls.isCompared(fact, name.getNameAsString(), type(pair.getRight()));
    }

    private boolean isConsequence(Statement statement) {
        if (statement instanceof ExpressionStmt one) {
            return isInsert(one.getExpression(), "Fact");
        }
        if (!(statement instanceof ForEachStmt each) || !type(each.getIterable()).equals("Facts")) {
            return false;
        }
        VariableDeclarator declared = each.getVariable().getVariable(0);
        boolean plain =
                each.getVariable().getVariables().size() == 1
                        && declared.getTypeAsString().equals("Object")
                        && !variables.containsKey(declared.getNameAsString());
        variables.put(declared.getNameAsString(), "Fact");
        return plain
                && each.getBody() instanceof ExpressionStmt body
                && isInsert(body.getExpression(), "Fact");
    }

    private boolean isInsert(Expression expression, String type) {
        return expression instanceof MethodCallExpr call
                && call.getScope().isEmpty()
                && call.getNameAsString().equals("insert")
                && call.getTypeArguments().isEmpty()
                && types(call.getArguments()).equals(type);
    }

    private String type(Expression expression) {
        if (expression instanceof StringLiteralExpr literal) {
            return DrlGate.plain(literal.getValue()) ? "text" : NONE;
        }
        if (expression instanceof NullLiteralExpr) {
            return "null";
        }
        if (expression instanceof NameExpr name) {
            return variables.getOrDefault(
                    name.getNameAsString(), GateCalls.name(name.getNameAsString()));
        }
        if (expression instanceof MethodCallExpr call && call.getTypeArguments().isEmpty()) {
            String scope = call.getScope().map(this::type).orElse(NONE);
            return GateCalls.answer(scope + "." + signature(call));
        }
        return NONE;
    }

    private String signature(MethodCallExpr call) {
        return call.getNameAsString() + "(" + types(call.getArguments()) + ")";
    }

    private String types(List<Expression> expressions) {
        return expressions.stream().map(this::type).collect(Collectors.joining(","));
    }
}
