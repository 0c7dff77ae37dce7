package org.sunshinegov.deploy.local.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sunshinegov.deploy.local.component.ComponentFailed;

/** As whom PostgreSQL runs: it refuses to run as root, so root hands it to somebody with no rights. */
enum PostgresAccount {
    /** Whoever runs us. */
    SELF(List.of()),
    /** The user without rights; needs to be able to reach the folders. */
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups")),
    /** A user namespace in which root is nobody; reaches root's own folders. */
    NAMESPACE(List.of("unshare", "--user"));

    private static final int NOBODY_ID = 65534;

    private final List<String> prefix;

    PostgresAccount(List<String> prefix) {
        this.prefix = prefix;
    }

    /** The first account that can run the program and write the folder; hands the folder over to it. */
    static PostgresAccount owning(Path folder, Path program) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return SELF;
        }
        for (var account : List.of(NOBODY, NAMESPACE)) {
            account.takeOver(folder);
            if (account.canUse(folder, program)) {
                return account;
            }
        }
        throw new ComponentFailed(
                "PostgreSQL 不能以 root 身份运行，且本机没有可用的 setpriv 或 unshare。请改用普通用户运行。",
                "PostgreSQL refuses to run as root, and neither setpriv nor unshare works here. Run as another user.");
    }

    List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<>(prefix);
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    void takeOver(Path path) throws IOException {
        if (this != SELF) {
            var id = this == NOBODY ? NOBODY_ID : 0;
            try (var files = Files.walk(path)) {
                for (var file : files.toList()) {
                    Files.setAttribute(file, "unix:uid", id);
                }
            }
        }
    }

    private boolean canUse(Path folder, Path program) throws IOException {
        var question = "test -w '%s' && test -x '%s'".formatted(folder, program);
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("sh", "-c", question));
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException notInstalled) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
