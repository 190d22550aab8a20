package dev.plumbline.solve.move;

import ai.timefold.solver.core.preview.api.neighborhood.Neighborhood;
import ai.timefold.solver.core.preview.api.neighborhood.NeighborhoodBuilder;
import ai.timefold.solver.core.preview.api.neighborhood.NeighborhoodProvider;
import dev.plumbline.solve.model.AgendaPlan;

/** All kinds of move the search tries, each as often as any other. */
public class PlanNeighborhood implements NeighborhoodProvider<AgendaPlan> {

    @Override
    public Neighborhood defineNeighborhood(NeighborhoodBuilder<AgendaPlan> builder) {
        var variables = PlanVariables.of(builder.getSolutionMetaModel());
        return builder.add(new Relocate(variables))
                .add(new RelocateRun(variables))
                .add(new Swap(variables))
                .add(new BringIn(variables))
                .add(new Replace(variables))
                .add(new LeaveOut(variables))
                .add(new ChangeMinutes(variables))
                .add(new TradeMinutes(variables))
                .build();
    }
}
