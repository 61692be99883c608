package org.yangguang.server;

import java.nio.file.Path;
import java.util.Map;

/** Runs the product: PostgreSQL (embedded unless told otherwise), WildFly, the EAR. Ends on Ctrl-C or SIGTERM. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) throws Exception {
        CommandLine asked;
        Map<String, String> properties;
        try {
            asked = CommandLine.of(arguments);
            properties = asked.settings(System.getProperties());
        } catch (IllegalArgumentException e) {
            say(e.getMessage());
            say(CommandLine.USAGE);
            System.exit(2);
            return;
        }
        DataDirectory directory = take(asked.data());
        Path home = Path.of(System.getProperty("server.home")).toAbsolutePath().normalize();
        Path ear = Path.of(System.getProperty("ear.file")).toAbsolutePath().normalize();

        Database database = connect(asked, properties);

        WildFly server = new WildFly(home, asked.data().resolve("server"), asked.port());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, database)));
        say("Starting WildFly …");
        server.start(ear, properties);
        if (!server.awaitReady()) {
            say("The server did not start. See " + asked.data().resolve("server/console.log"));
            System.exit(1);
        }
        say("Ready: http://127.0.0.1:" + asked.port() + "/");
        if (asked.demo()) {
            say(DemoAccounts.TEXT);
        } else {
            say("At the first start the page asks for the two administrators 首次打开请建立两位管理员.");
        }
        int code = server.awaitEnd();
        directory.close();
        System.exit(code);
    }

    private static DataDirectory take(Path path) {
        try {
            DataDirectory directory = DataDirectory.take(path);
            if (directory.endLeftovers()) {
                say("Ended what an earlier start had left running in " + path);
            }
            return directory;
        } catch (DirectoryInUse e) {
            say(e.getMessage());
            System.exit(1);
            throw e;
        }
    }

    private static Database connect(CommandLine asked, Map<String, String> properties) {
        if (asked.databaseUrl() != null) {
            say("Using PostgreSQL at " + asked.databaseUrl());
            prepare(
                    properties,
                    asked.databaseUrl(),
                    System.getenv().getOrDefault("YANGGUANG_DB_USER", "yangguang"),
                    System.getenv().getOrDefault("YANGGUANG_DB_PASSWORD", ""));
            return null;
        }
        say("Starting PostgreSQL in " + asked.data() + " …");
        Database database = Database.in(asked.data());
        prepare(properties, database.url(), Database.OWNER, Database.OWNER);
        return database;
    }

    private static void prepare(
            Map<String, String> properties, String url, String owner, String password) {
        Schema.Login login = Schema.prepare(url, owner, password);
        properties.put("db.url", url);
        properties.put("db.user", login.user());
        properties.put("db.password", login.password());
    }

    private static void stop(WildFly server, Database database) {
        server.stop();
        if (database != null) {
            database.close();
        }
        say("Stopped.");
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
