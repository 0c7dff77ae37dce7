package org.sunshinegov.deploy.local.up;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.component.Notes;
import org.sunshinegov.deploy.local.component.Progress;
import org.sunshinegov.deploy.local.component.Repository;
import org.sunshinegov.deploy.local.district.District;
import org.sunshinegov.deploy.local.district.Leftovers;
import org.sunshinegov.deploy.local.process.Utf8Console;

/** A build pulls the jars from under whatever runs: no district may, and what outlived its launcher is stopped before. */
public final class BeforeBuild {
    private BeforeBuild() {}

    /** By the classes of the build before, beside which nothing else is on the class path. */
    public static void main(String[] arguments) throws IOException {
        Utf8Console.use();
        try {
            makeWay(Repository.here(), new Progress());
        } catch (ComponentFailed refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static void makeWay(Repository repository, Notes notes) throws IOException {
        var districts = districts(repository);
        for (var district : districts) {
            if (district.isRunning()) {
                throw running(district);
            }
        }
        for (var district : districts) {
            var unused = new Leftovers(district).stop(notes);
        }
    }

    private static List<District> districts(Repository repository) throws IOException {
        try (var folders = Files.list(repository.root().resolve(".sunshine"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("\\d+"))
                    .map(port -> new District(repository, Integer.parseInt(port)))
                    .toList();
        }
    }

    private static ComponentFailed running(District district) {
        return new ComponentFailed(
                "源代码已改动，但 %s 正在运行。请先在那里按 Ctrl-C 停止，再重新启动。".formatted(district.origin()),
                "The sources have changed, but %s is running. Stop it there with Ctrl-C, then start again."
                        .formatted(district.origin()));
    }
}
