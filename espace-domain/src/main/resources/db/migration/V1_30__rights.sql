-- Rights reach over everything (compartment ''), one subject area (procedure_code ''), or one procedure,
-- from one day of Luxembourg to another, both included; 9999-12-31 is no end.
create table member_right (
  member_id bigint not null,
  right_name varchar(30) not null,
  compartment varchar(20) not null,
  procedure_code varchar(60) not null,
  from_day date not null,
  until_day date not null,
  constraint member_right_member_fk foreign key (member_id) references member (id)
);
create index member_right_member_ix on member_right (member_id);

-- Who held a right in all five areas holds it over everything.
insert into member_right
  select member_id, right_name, '', '', date '2026-01-01', date '9999-12-31'
  from member_grant group by member_id, right_name having count(*) = 5;
insert into member_right
  select g.member_id, g.right_name, g.compartment, '', date '2026-01-01', date '9999-12-31'
  from member_grant g
  where (select count(*) from member_grant o where o.member_id = g.member_id and o.right_name = g.right_name) < 5;
drop table member_grant;

update member set state = 'REMOVED' where state = 'LEFT';
