language	en
deny
	| denied
	! a	b
