select
  json_build_object(
    'data',
    json_build_object(
      'actor',
      (
        select
          json_build_object(
            'affiliations',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'officeTitle',
                        page5."officeTitle",
                        'validFrom',
                        proviso_moment (page5."validFrom", page5."validFromPrecision"),
                        'actor',
                        (
                          select
                            json_build_object('slug', actor6."slug")
                          from
                            "Actor" actor6
                          where
                            actor6."id" = page5."actorId"
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation4."officeTitle" as "officeTitle",
                    affiliation4."validFrom" as "validFrom",
                    affiliation4."validFromPrecision" as "validFromPrecision",
                    affiliation4."actorId" as "actorId"
                  from
                    "Affiliation" affiliation4
                  where
                    (
                      affiliation4."actorId" = actor2."id"
                      or affiliation4."counterpartId" = actor2."id"
                    )
                    and affiliation4."actorId" <> affiliation4."counterpartId"
                    and (
                      affiliation4."knownSince" is not null
                      or coalesce(
                        proviso_counted (
                          'affiliationId',
                          affiliation4."id",
                          $1::timestamptz,
                          null,
                          'REPORTED'
                        ),
                        affiliation4."standing" <= 'HEDGED'
                      )
                    )
                    and (
                      affiliation4."validFrom" is null
                      or affiliation4."validFrom" <= $1::timestamptz
                    )
                    and (
                      affiliation4."validTo" is null
                      or affiliation4."validTo" >= $1::timestamptz
                    )
                  order by
                    affiliation4."id" asc
                  limit
                    20
                ) page5
            ),
            'events',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page9."slug",
                        'startedAt',
                        proviso_moment (page9."startedAt", page9."startedAtPrecision")
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select distinct
                    on (
                      coalesce(
                        participation7."eventStartedAt",
                        '-infinity'::timestamptz
                      ),
                      participation7."eventId"
                    ) event8."slug" as "slug",
                    event8."startedAt" as "startedAt",
                    event8."startedAtPrecision" as "startedAtPrecision"
                  from
                    "Participation" participation7
                    join "Event" event8 on event8."id" = participation7."eventId"
                  where
                    participation7."actorId" = actor2."id"
                    and (
                      not participation7."hasClaims"
                      or participation7."knownSince" is not null
                      or proviso_counted (
                        'participationId',
                        participation7."id",
                        $1::timestamptz,
                        null,
                        'REPORTED'
                      )
                    )
                    and (
                      event8."knownSince" is not null
                      or coalesce(
                        proviso_counted (
                          'eventId',
                          event8."id",
                          $1::timestamptz,
                          null,
                          'REPORTED'
                        ),
                        event8."standing" <= 'HEDGED'
                      )
                    )
                    and coalesce(
                      participation7."eventStartedAt",
                      '-infinity'::timestamptz
                    ) <= $1::timestamptz
                  order by
                    coalesce(
                      participation7."eventStartedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    participation7."eventId" desc
                  limit
                    3
                ) page9
            ),
            'conditionsFaced',
            (
              select
                json_build_object(
                  'totalCount',
                  (
                    select
                      count(*)
                    from
                      "ConditionParty" conditionparty10
                      join "Condition" condition11 on condition11."id" = conditionparty10."conditionId"
                    where
                      conditionparty10."actorId" = actor2."id"
                      and conditionparty10."role" = 'TARGET'
                      and (
                        not conditionparty10."hasClaims"
                        or conditionparty10."knownSince" is not null
                        or proviso_counted (
                          'conditionPartyId',
                          conditionparty10."id",
                          $1::timestamptz,
                          null,
                          'REPORTED'
                        )
                      )
                      and (
                        condition11."knownSince" is not null
                        or coalesce(
                          proviso_counted (
                            'conditionId',
                            condition11."id",
                            $1::timestamptz,
                            null,
                            'REPORTED'
                          ),
                          condition11."standing" <= 'HEDGED'
                        )
                      )
                      and coalesce(
                        conditionparty10."firstStatedAt",
                        '-infinity'::timestamptz
                      ) <= $1::timestamptz
                      and exists (
                        select
                          1
                        from
                          "Bearing" bearing12
                          join "Event" event13 on event13."id" = bearing12."eventId"
                        where
                          bearing12."conditionId" = condition11."id"
                          and (
                            not bearing12."hasClaims"
                            or bearing12."knownSince" is not null
                            or proviso_counted (
                              'bearingId',
                              bearing12."id",
                              $1::timestamptz,
                              null,
                              'REPORTED'
                            )
                          )
                          and (
                            event13."knownSince" is not null
                            or coalesce(
                              proviso_counted (
                                'eventId',
                                event13."id",
                                $1::timestamptz,
                                null,
                                'REPORTED'
                              ),
                              event13."standing" <= 'HEDGED'
                            )
                          )
                          and coalesce(event13."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                          and event13."realis" = $2::"Realis"
                      )
                  ),
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'slug',
                        page14."slug",
                        'firstStatedAt',
                        proviso_moment (
                          page14."firstStatedAt",
                          page14."firstStatedAtPrecision"
                        ),
                        'supersededBy',
                        (
                          select
                            coalesce(
                              json_agg(
                                json_build_object('slug', condition15."slug")
                                order by
                                  condition15."id"
                              ),
                              '[]'
                            )
                          from
                            "Condition" condition15
                          where
                            condition15."supersedesId" = page14."id"
                            and (
                              condition15."knownSince" is not null
                              or coalesce(
                                proviso_counted (
                                  'conditionId',
                                  condition15."id",
                                  $1::timestamptz,
                                  null,
                                  'REPORTED'
                                ),
                                condition15."standing" <= 'HEDGED'
                              )
                            )
                            and coalesce(
                              condition15."firstStatedAt",
                              '-infinity'::timestamptz
                            ) <= $1::timestamptz
                        ),
                        'bearings',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object(
                                    'bearingKind',
                                    page19."bearingKind",
                                    'event',
                                    (
                                      select
                                        json_build_object(
                                          'slug',
                                          event20."slug",
                                          'startedAt',
                                          proviso_moment (event20."startedAt", event20."startedAtPrecision")
                                        )
                                      from
                                        "Event" event20
                                      where
                                        event20."id" = page19."eventId"
                                        and event20."retractedAt" is null
                                        and coalesce(event20."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                                    )
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                bearing16."bearingKind" as "bearingKind",
                                bearing16."eventId" as "eventId"
                              from
                                "Bearing" bearing16
                              where
                                bearing16."conditionId" = page14."id"
                                and (
                                  not bearing16."hasClaims"
                                  or bearing16."knownSince" is not null
                                  or proviso_counted (
                                    'bearingId',
                                    bearing16."id",
                                    $1::timestamptz,
                                    null,
                                    'REPORTED'
                                  )
                                )
                                and exists (
                                  select
                                    1
                                  from
                                    "Event" event18
                                  where
                                    event18."id" = bearing16."eventId"
                                    and (
                                      event18."knownSince" is not null
                                      or coalesce(
                                        proviso_counted (
                                          'eventId',
                                          event18."id",
                                          $1::timestamptz,
                                          null,
                                          'REPORTED'
                                        ),
                                        event18."standing" <= 'HEDGED'
                                      )
                                    )
                                    and coalesce(event18."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                                )
                              order by
                                bearing16."id" asc
                              limit
                                20
                            ) page19
                        ),
                        'assessments',
                        (
                          select
                            json_build_object(
                              'nodes',
                              coalesce(
                                json_agg(
                                  json_build_object(
                                    'status',
                                    page22."status",
                                    'judgedAt',
                                    proviso_moment (page22."judgedAt", page22."judgedAtPrecision")
                                  )
                                ),
                                '[]'
                              )
                            )
                          from
                            (
                              select
                                assessment21."status" as "status",
                                assessment21."judgedAt" as "judgedAt",
                                assessment21."judgedAtPrecision" as "judgedAtPrecision"
                              from
                                "Assessment" assessment21
                              where
                                assessment21."conditionId" = page14."id"
                                and (
                                  assessment21."knownSince" is not null
                                  or coalesce(
                                    proviso_counted (
                                      'assessmentId',
                                      assessment21."id",
                                      $1::timestamptz,
                                      null,
                                      'REPORTED'
                                    ),
                                    assessment21."standing" <= 'HEDGED'
                                  )
                                )
                                and assessment21."judgedAt" <= $1::timestamptz
                              order by
                                assessment21."judgedAt" desc,
                                assessment21."id" desc
                              limit
                                20
                            ) page22
                        )
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    condition11."slug" as "slug",
                    condition11."firstStatedAt" as "firstStatedAt",
                    condition11."firstStatedAtPrecision" as "firstStatedAtPrecision",
                    condition11."id" as "id"
                  from
                    "ConditionParty" conditionparty10
                    join "Condition" condition11 on condition11."id" = conditionparty10."conditionId"
                  where
                    conditionparty10."actorId" = actor2."id"
                    and conditionparty10."role" = 'TARGET'
                    and (
                      not conditionparty10."hasClaims"
                      or conditionparty10."knownSince" is not null
                      or proviso_counted (
                        'conditionPartyId',
                        conditionparty10."id",
                        $1::timestamptz,
                        null,
                        'REPORTED'
                      )
                    )
                    and (
                      condition11."knownSince" is not null
                      or coalesce(
                        proviso_counted (
                          'conditionId',
                          condition11."id",
                          $1::timestamptz,
                          null,
                          'REPORTED'
                        ),
                        condition11."standing" <= 'HEDGED'
                      )
                    )
                    and coalesce(
                      conditionparty10."firstStatedAt",
                      '-infinity'::timestamptz
                    ) <= $1::timestamptz
                    and exists (
                      select
                        1
                      from
                        "Bearing" bearing12
                        join "Event" event13 on event13."id" = bearing12."eventId"
                      where
                        bearing12."conditionId" = condition11."id"
                        and (
                          not bearing12."hasClaims"
                          or bearing12."knownSince" is not null
                          or proviso_counted (
                            'bearingId',
                            bearing12."id",
                            $1::timestamptz,
                            null,
                            'REPORTED'
                          )
                        )
                        and (
                          event13."knownSince" is not null
                          or coalesce(
                            proviso_counted (
                              'eventId',
                              event13."id",
                              $1::timestamptz,
                              null,
                              'REPORTED'
                            ),
                            event13."standing" <= 'HEDGED'
                          )
                        )
                        and coalesce(event13."startedAt", '-infinity'::timestamptz) <= $1::timestamptz
                        and event13."realis" = $2::"Realis"
                    )
                  order by
                    coalesce(
                      conditionparty10."firstStatedAt",
                      '-infinity'::timestamptz
                    ) desc,
                    conditionparty10."conditionId" desc
                  limit
                    3
                ) page14
            )
          )
        from
          "Actor" actor2
        where
          actor2."id" = (
            select
              coalesce(actor3."survivorId", actor3."id")
            from
              "Actor" actor3
            where
              actor3."slug" = $3::text
          )
          and actor2."survivorId" is null
          and actor2."recordRetractedAt" is null
      ),
      'fled',
      (
        select
          json_build_object(
            'affiliations',
            json_build_object(
              'totalCount',
              (
                select
                  count(*)
                from
                  "Affiliation" affiliation25
                where
                  (
                    affiliation25."actorId" = actor23."id"
                    or affiliation25."counterpartId" = actor23."id"
                  )
                  and affiliation25."actorId" <> affiliation25."counterpartId"
                  and (
                    affiliation25."knownSince" is not null
                    or coalesce(
                      proviso_counted (
                        'affiliationId',
                        affiliation25."id",
                        $4::timestamptz,
                        null,
                        'REPORTED'
                      ),
                      affiliation25."standing" <= 'HEDGED'
                    )
                  )
                  and (
                    affiliation25."validFrom" is null
                    or affiliation25."validFrom" <= $4::timestamptz
                  )
                  and (
                    affiliation25."validTo" is null
                    or affiliation25."validTo" >= $4::timestamptz
                  )
              )
            )
          )
        from
          "Actor" actor23
        where
          actor23."id" = (
            select
              coalesce(actor24."survivorId", actor24."id")
            from
              "Actor" actor24
            where
              actor24."slug" = $5::text
          )
          and actor23."survivorId" is null
          and actor23."recordRetractedAt" is null
      ),
      'inOffice',
      (
        select
          json_build_object(
            'affiliations',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'officeTitle',
                        page30."officeTitle",
                        'validTo',
                        proviso_moment (page30."validTo", page30."validToPrecision")
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    affiliation29."officeTitle" as "officeTitle",
                    affiliation29."validTo" as "validTo",
                    affiliation29."validToPrecision" as "validToPrecision"
                  from
                    "Affiliation" affiliation29
                  where
                    (
                      affiliation29."actorId" = actor27."id"
                      or affiliation29."counterpartId" = actor27."id"
                    )
                    and affiliation29."actorId" <> affiliation29."counterpartId"
                    and (
                      affiliation29."knownSince" is not null
                      or coalesce(
                        proviso_counted (
                          'affiliationId',
                          affiliation29."id",
                          $6::timestamptz,
                          null,
                          'REPORTED'
                        ),
                        affiliation29."standing" <= 'HEDGED'
                      )
                    )
                    and (
                      affiliation29."validFrom" is null
                      or affiliation29."validFrom" <= $6::timestamptz
                    )
                    and (
                      affiliation29."validTo" is null
                      or affiliation29."validTo" >= $6::timestamptz
                    )
                  order by
                    affiliation29."id" asc
                  limit
                    20
                ) page30
            )
          )
        from
          "Actor" actor27
        where
          actor27."id" = (
            select
              coalesce(actor28."survivorId", actor28."id")
            from
              "Actor" actor28
            where
              actor28."slug" = $7::text
          )
          and actor27."survivorId" is null
          and actor27."recordRetractedAt" is null
      ),
      'unstated',
      (
        select
          json_build_object('slug', condition31."slug")
        from
          "Condition" condition31
        where
          condition31."slug" = $8::text
          and condition31."retractedAt" is null
          and coalesce(
            condition31."firstStatedAt",
            '-infinity'::timestamptz
          ) <= $9::timestamptz
      ),
      'stated',
      (
        select
          json_build_object(
            'slug',
            condition32."slug",
            'claims',
            (
              select
                json_build_object(
                  'nodes',
                  coalesce(
                    json_agg(
                      json_build_object(
                        'subject',
                        case
                          when page34."eventId" is not null then (
                            select
                              json_build_object('__typename', 'Event')
                            from
                              "Event" event35
                            where
                              event35."id" = page34."eventId"
                              and event35."retractedAt" is null
                              and coalesce(event35."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                          )
                          when page34."conditionId" is not null then (
                            select
                              json_build_object('__typename', 'Condition')
                            from
                              "Condition" condition36
                            where
                              condition36."id" = page34."conditionId"
                              and condition36."retractedAt" is null
                              and coalesce(
                                condition36."firstStatedAt",
                                '-infinity'::timestamptz
                              ) <= $10::timestamptz
                          )
                          when page34."assessmentId" is not null then (
                            select
                              json_build_object('__typename', 'Assessment')
                            from
                              "Assessment" assessment37
                            where
                              assessment37."id" = page34."assessmentId"
                              and assessment37."retractedAt" is null
                              and assessment37."judgedAt" <= $10::timestamptz
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition48
                                where
                                  condition48."id" = assessment37."conditionId"
                                  and coalesce(
                                    condition48."firstStatedAt",
                                    '-infinity'::timestamptz
                                  ) <= $10::timestamptz
                              )
                          )
                          when page34."outcomeId" is not null then (
                            select
                              json_build_object('__typename', 'Outcome')
                            from
                              "Outcome" outcome38
                            where
                              outcome38."id" = page34."outcomeId"
                              and outcome38."retractedAt" is null
                              and outcome38."effectiveAt" <= $10::timestamptz
                          )
                          when page34."figureId" is not null then (
                            select
                              json_build_object('__typename', 'Figure')
                            from
                              "Figure" figure39
                            where
                              figure39."id" = page34."figureId"
                              and figure39."retractedAt" is null
                              and (
                                figure39."eventId" is null
                                or exists (
                                  select
                                    1
                                  from
                                    "Event" event49
                                  where
                                    event49."id" = figure39."eventId"
                                    and coalesce(event49."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                                  offset
                                    0
                                )
                              )
                              and (
                                figure39."conditionId" is null
                                or exists (
                                  select
                                    1
                                  from
                                    "Condition" condition50
                                  where
                                    condition50."id" = figure39."conditionId"
                                    and coalesce(
                                      condition50."firstStatedAt",
                                      '-infinity'::timestamptz
                                    ) <= $10::timestamptz
                                  offset
                                    0
                                )
                              )
                          )
                          when page34."affiliationId" is not null then (
                            select
                              json_build_object('__typename', 'Affiliation')
                            from
                              "Affiliation" affiliation40
                            where
                              affiliation40."id" = page34."affiliationId"
                              and affiliation40."actorId" <> affiliation40."counterpartId"
                              and affiliation40."retractedAt" is null
                              and (
                                affiliation40."validFrom" is null
                                or affiliation40."validFrom" <= $10::timestamptz
                              )
                              and (
                                affiliation40."validTo" is null
                                or affiliation40."validTo" >= $10::timestamptz
                              )
                          )
                          when page34."considerationId" is not null then (
                            select
                              json_build_object('__typename', 'Consideration')
                            from
                              "Consideration" consideration41
                            where
                              consideration41."id" = page34."considerationId"
                              and consideration41."retractedAt" is null
                          )
                          when page34."bearingId" is not null then (
                            select
                              json_build_object('__typename', 'Bearing')
                            from
                              "Bearing" bearing42
                            where
                              bearing42."id" = page34."bearingId"
                              and bearing42."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event52
                                where
                                  event52."id" = bearing42."eventId"
                                  and event52."retractedAt" is null
                                  and coalesce(event52."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                              )
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition53
                                where
                                  condition53."id" = bearing42."conditionId"
                                  and condition53."retractedAt" is null
                                  and coalesce(
                                    condition53."firstStatedAt",
                                    '-infinity'::timestamptz
                                  ) <= $10::timestamptz
                              )
                          )
                          when page34."participationId" is not null then (
                            select
                              json_build_object('__typename', 'Participation')
                            from
                              "Participation" participation43
                            where
                              participation43."id" = page34."participationId"
                              and (
                                participation43."actorId" is null
                                or participation43."actorId" not in (
                                  select
                                    actor54."id"
                                  from
                                    "Actor" actor54
                                  where
                                    actor54."survivorId" is not null
                                )
                              )
                              and participation43."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Event" event55
                                where
                                  event55."id" = participation43."eventId"
                                  and event55."retractedAt" is null
                                  and coalesce(event55."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                              )
                          )
                          when page34."conditionPartyId" is not null then (
                            select
                              json_build_object('__typename', 'ConditionParty')
                            from
                              "ConditionParty" conditionparty44
                            where
                              conditionparty44."id" = page34."conditionPartyId"
                              and conditionparty44."actorId" not in (
                                select
                                  actor56."id"
                                from
                                  "Actor" actor56
                                where
                                  actor56."survivorId" is not null
                              )
                              and conditionparty44."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Condition" condition57
                                where
                                  condition57."id" = conditionparty44."conditionId"
                                  and condition57."retractedAt" is null
                                  and coalesce(
                                    condition57."firstStatedAt",
                                    '-infinity'::timestamptz
                                  ) <= $10::timestamptz
                              )
                          )
                          when page34."considerationPartyId" is not null then (
                            select
                              json_build_object('__typename', 'ConsiderationParty')
                            from
                              "ConsiderationParty" considerationparty45
                            where
                              considerationparty45."id" = page34."considerationPartyId"
                              and considerationparty45."actorId" not in (
                                select
                                  actor58."id"
                                from
                                  "Actor" actor58
                                where
                                  actor58."survivorId" is not null
                              )
                              and considerationparty45."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Consideration" consideration59
                                where
                                  consideration59."id" = considerationparty45."considerationId"
                                  and consideration59."retractedAt" is null
                              )
                          )
                          when page34."agreementId" is not null then (
                            select
                              json_build_object('__typename', 'Agreement')
                            from
                              "Agreement" agreement46
                            where
                              agreement46."id" = page34."agreementId"
                              and agreement46."retractedAt" is null
                              and coalesce(agreement46."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                          )
                          when page34."agreementPartyId" is not null then (
                            select
                              json_build_object('__typename', 'AgreementParty')
                            from
                              "AgreementParty" agreementparty47
                            where
                              agreementparty47."id" = page34."agreementPartyId"
                              and agreementparty47."actorId" not in (
                                select
                                  actor60."id"
                                from
                                  "Actor" actor60
                                where
                                  actor60."survivorId" is not null
                              )
                              and agreementparty47."retractedAt" is null
                              and exists (
                                select
                                  1
                                from
                                  "Agreement" agreement61
                                where
                                  agreement61."id" = agreementparty47."agreementId"
                                  and agreement61."retractedAt" is null
                                  and coalesce(agreement61."startedAt", '-infinity'::timestamptz) <= $10::timestamptz
                              )
                          )
                        end
                      )
                    ),
                    '[]'
                  )
                )
              from
                (
                  select
                    claim33."eventId" as "eventId",
                    claim33."conditionId" as "conditionId",
                    claim33."assessmentId" as "assessmentId",
                    claim33."outcomeId" as "outcomeId",
                    claim33."figureId" as "figureId",
                    claim33."affiliationId" as "affiliationId",
                    claim33."considerationId" as "considerationId",
                    claim33."bearingId" as "bearingId",
                    claim33."participationId" as "participationId",
                    claim33."conditionPartyId" as "conditionPartyId",
                    claim33."considerationPartyId" as "considerationPartyId",
                    claim33."agreementId" as "agreementId",
                    claim33."agreementPartyId" as "agreementPartyId"
                  from
                    "Claim" claim33
                  where
                    claim33."conditionId" = condition32."id"
                    and claim33."retractedAt" is null
                  order by
                    claim33."reportedAt" desc,
                    claim33."id" desc
                  limit
                    20
                ) page34
            )
          )
        from
          "Condition" condition32
        where
          condition32."slug" = $11::text
          and condition32."retractedAt" is null
          and coalesce(
            condition32."firstStatedAt",
            '-infinity'::timestamptz
          ) <= $10::timestamptz
      )
    )
  )::text
-- $1 = "2021-09-10T23:59:59.999Z"
-- $2 = "OCCURRED"
-- $3 = "taliban"
-- $4 = "2021-09-10T23:59:59.999Z"
-- $5 = "ashraf-ghani"
-- $6 = "2021-08-15T12:00:00.000Z"
-- $7 = "ashraf-ghani"
-- $8 = "us-1942-lebanon-independence"
-- $9 = "1942-10-08T23:59:59.999Z"
-- $10 = "1942-10-09T23:59:59.999Z"
-- $11 = "us-1942-lebanon-independence"
